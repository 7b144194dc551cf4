package org.commonweave.setup;

import java.net.BindException;
import org.commonweave.base.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;

/// Says what to do when the port is taken, or may not be opened by the user who runs the server.
@Order(1)
final class PortAnalyzer extends AbstractFailureAnalyzer<WebServerException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, WebServerException cause) {
        Throwable reason = NestedExceptionUtils.getMostSpecificCause(cause);
        if (cause instanceof PortInUseException taken) {
            return analysis("setup.start.port-taken", Integer.toString(taken.getPort()), cause);
        }
        return reason instanceof BindException || isOutOfRange(reason)
                ? analysis("setup.start.port-refused", String.valueOf(reason.getMessage()), cause)
                : null;
    }

    private static boolean isOutOfRange(Throwable reason) {
        return reason instanceof IllegalArgumentException
                && String.valueOf(reason.getMessage()).startsWith("port out");
    }

    private static FailureAnalysis analysis(String key, String detail, Throwable cause) {
        return new FailureAnalysis(Words.say(key, detail), "", cause);
    }
}
