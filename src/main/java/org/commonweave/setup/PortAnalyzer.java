package org.commonweave.setup;

import org.commonweave.base.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.annotation.Order;

/// Says what to do when the port is taken, or may not be opened by the user who runs the server.
@Order(1)
final class PortAnalyzer extends AbstractFailureAnalyzer<WebServerException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, WebServerException cause) {
        return switch (cause) {
            case PortInUseException taken -> analysis("setup.start.port-taken", taken.getPort(), cause);
            case ConnectorStartFailedException refused ->
                analysis("setup.start.port-refused", refused.getPort(), cause);
            default -> null;
        };
    }

    private static FailureAnalysis analysis(String key, int port, Throwable cause) {
        return new FailureAnalysis(Words.say(key, Integer.toString(port)), "", cause);
    }
}
