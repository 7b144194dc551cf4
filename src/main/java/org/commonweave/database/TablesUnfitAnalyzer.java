package org.commonweave.database;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;

/// Says what to do when the tables in the database do not belong to this program, or cannot be brought up to date.
@Order(1)
final class TablesUnfitAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    private static final String COPY = "put back the copy of the database that was made before";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayException cause) {
        var reason = String.valueOf(cause.getMessage());
        if (cause instanceof FlywayValidateException && reason.contains("not resolved locally")) {
            return new FailureAnalysis(
                    "The tables in the database were made by a newer version of Commonweave than this one.",
                    "Start the newer version, or " + COPY + ".",
                    cause);
        }
        if (cause instanceof FlywayValidateException && reason.contains("failed migration")) {
            return new FailureAnalysis(
                    "An earlier start could not finish changing the tables in the database.",
                    "Look up why in the log of that start, " + COPY + ", and start again.",
                    cause);
        }
        return new FailureAnalysis(
                "The tables in the database cannot be brought up to date: "
                        + NestedExceptionUtils.getMostSpecificCause(cause).getMessage(),
                "Mend what it says, " + COPY + ", and start again.",
                cause);
    }
}
