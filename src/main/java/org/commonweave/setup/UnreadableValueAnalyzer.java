package org.commonweave.setup;

import java.util.Locale;
import java.util.Map;
import org.commonweave.base.Words;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionFailedException;

/// Names the variable whose value is of another kind than needed, such as a word where a number belongs.
@Order(1)
final class UnreadableValueAnalyzer extends AbstractFailureAnalyzer<BindException> {

    /// Variables that our settings take in by a name of their own.
    private static final Map<String, String> OWN_NAMES = Map.of("server.port", "PORT");

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
        ConversionFailedException unreadable = findCause(cause, ConversionFailedException.class);
        Object value = unreadable == null ? cause.getProperty() : unreadable.getValue();
        return new FailureAnalysis(
                Words.say("setup.start.unreadable", name(cause), String.valueOf(value)),
                Words.say("setup.start.again"),
                cause);
    }

    /// The variable by which our documentation calls the setting.
    private static String name(BindException cause) {
        String setting = cause.getName().toString();
        return OWN_NAMES.getOrDefault(
                setting, setting.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
