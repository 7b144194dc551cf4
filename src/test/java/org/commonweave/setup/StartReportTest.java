package org.commonweave.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;

@ExtendWith(OutputCaptureExtension.class)
class StartReportTest {

    @Test
    void failureIsOneLine(CapturedOutput output) {
        new StartReport().report(new FailureAnalysis("The disk is full.", "Make room on it.", new IOException()));

        assertThat(output.toString().lines().filter(line -> line.contains("disk")))
                .singleElement()
                .asString()
                .endsWith("Commonweave did not start. The disk is full. Make room on it.");
    }

    @Test
    void takenPortIsToldWithItsVariable() {
        assertThat(said(new PortAnalyzer().analyze(new IllegalStateException(new PortInUseException(8080)))))
                .contains("8080", "PORT");
    }

    @Test
    void portThatMayNotBeOpenedIsToldWithWhy() {
        WebServerException refused =
                new WebServerException("Unable to start", new java.net.BindException("Permission denied"));

        assertThat(said(new PortAnalyzer().analyze(refused))).contains("Permission denied", "PORT");
        assertThat(new PortAnalyzer().analyze(new WebServerException("Other", new IllegalStateException())))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "COMMONWEAVE_SAMPLE_CONTENT, maybe, commonweave.sample-content, java.lang.Boolean",
        "PORT, many, server.port, java.lang.Integer"
    })
    void valueOfAnotherKindIsToldWithItsVariable(String variable, String value, String setting, Class<?> type) {
        Binder binder = new Binder(new MapConfigurationPropertySource(Map.of(setting, value)));

        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> binder.bind(setting, type))
                .satisfies(cause -> assertThat(said(new UnreadableValueAnalyzer().analyze(cause)))
                        .contains(variable, value));
    }

    private static String said(@Nullable FailureAnalysis analysis) {
        FailureAnalysis there = Objects.requireNonNull(analysis);
        return there.getDescription() + " " + there.getAction();
    }
}
