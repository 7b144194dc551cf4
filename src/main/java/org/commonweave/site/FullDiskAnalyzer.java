package org.commonweave.site;

import java.io.IOException;
import org.commonweave.base.OutOfOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/// Says it plainly when a start fails for want of room, wherever in the program that was found out.
@Order(0)
final class FullDiskAnalyzer extends AbstractFailureAnalyzer<IOException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, IOException cause) {
        return OutOfOrder.isDiskFull(cause)
                ? new FailureAnalysis(
                        "The disk is full (%s).".formatted(cause.getMessage()),
                        "Make room on it, or move the data folder to a larger one and name that in COMMONWEAVE_DATA.",
                        cause)
                : null;
    }
}
