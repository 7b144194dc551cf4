package org.commonweave.site;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/// Says it plainly when a start fails for want of room, wherever in the program that was found out.
@Order(0)
final class FullDiskAnalyzer extends AbstractFailureAnalyzer<IOException> {

    /// As Linux and macOS say it, and as Windows does.
    private static final List<String> FULL = List.of("No space left on device", "not enough space on the disk");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, IOException cause) {
        String message = String.valueOf(cause.getMessage());
        return FULL.stream().anyMatch(message::contains)
                ? new FailureAnalysis(
                        "The disk is full (%s).".formatted(message),
                        "Make room on it, or move the data folder to a larger one and name that in COMMONWEAVE_DATA.",
                        cause)
                : null;
    }
}
