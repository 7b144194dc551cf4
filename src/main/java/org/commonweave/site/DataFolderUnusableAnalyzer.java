package org.commonweave.site;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/// Says what to do about a data folder that nothing can be kept in.
@Order(1)
final class DataFolderUnusableAnalyzer extends AbstractFailureAnalyzer<DataFolderUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderUnusable cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Let the user \"%s\" write there, or name another folder in COMMONWEAVE_DATA."
                        .formatted(System.getProperty("user.name")),
                cause);
    }
}
