package org.commonweave.setup;

import org.commonweave.base.Words;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/// Ends a start with what is wrong with a variable.
@Order(1)
final class UnfitVariableAnalyzer extends AbstractFailureAnalyzer<UnfitVariable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnfitVariable cause) {
        return new FailureAnalysis(cause.getMessage(), Words.say("setup.start.again"), cause);
    }
}
