package org.commonweave.backup.file;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/// Ends a start with the sentence that says what has to be done before.
@Order(-1)
final class BackupRefusedAnalyzer extends AbstractFailureAnalyzer<BackupRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BackupRefused cause) {
        return new FailureAnalysis(cause.sentence(), "", cause);
    }
}
