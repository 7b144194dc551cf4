package org.commonweave.setup;

import java.util.Locale;
import java.util.Map;
import org.commonweave.base.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionFailedException;

/// Names the variable whose value is of another kind than needed, such as a word where a number belongs.
@Order(1)
final class UnreadableValueAnalyzer implements FailureAnalyzer {

    /// Variables that our settings take in by a name of their own.
    private static final Map<String, String> OWN_NAMES = Map.of("server.port", "PORT");

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        String setting = null;
        Object value = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException binding) {
                setting = binding.getName().toString();
            } else if (cause instanceof InvalidConfigurationPropertyValueException invalid) {
                setting = invalid.getName();
                value = invalid.getValue();
            } else if (cause instanceof ConversionFailedException unreadable) {
                value = unreadable.getValue();
            }
        }
        return setting == null || value == null ? null : analysis(variable(setting), value, failure);
    }

    private static FailureAnalysis analysis(String variable, Object value, Throwable failure) {
        String given = System.getenv().getOrDefault(variable, value.toString());
        return new FailureAnalysis(
                Words.say("setup.start.unreadable", variable, given), Words.say("setup.start.again"), failure);
    }

    /// The variable by which our documentation calls the setting.
    private static String variable(String setting) {
        return OWN_NAMES.getOrDefault(
                setting, setting.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
