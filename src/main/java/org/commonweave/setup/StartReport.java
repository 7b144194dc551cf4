package org.commonweave.setup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/// Tells the operator in one line why a start failed and what to do, where Spring Boot would print a box of ten lines.
final class StartReport implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartReport.class);

    @Override
    public void report(FailureAnalysis analysis) {
        LOG.error(
                "Commonweave did not start. {}",
                String.join(" ", analysis.getDescription(), analysis.getAction())
                        .strip());
        LOG.debug("What the program itself says", analysis.getCause());
    }
}
