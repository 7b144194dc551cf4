package org.commonweave.command;

import java.util.Objects;
import java.util.Optional;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says why a command was not carried out: in a sentence where there is one, otherwise with everything that helps to
/// find the fault.
final class NotDone implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception cause, CommandLine line, ParseResult parsed) {
        Optional<FailureAnalysis> analysis = analysis(cause);
        if (cause instanceof Refusal refusal) {
            line.getErr().println(refusal.sentence());
        } else if (analysis.isPresent()) {
            line.getErr().println(analysis.get().getDescription());
            line.getErr().println(analysis.get().getAction());
        } else {
            line.getErr().println(Words.say("command.fault"));
            cause.printStackTrace(line.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /// What Spring Boot and our modules have to say about starts that fail; those who need a running application for it
    /// are left out.
    private static Optional<FailureAnalysis> analysis(Exception cause) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((_, _) -> {}))
                .stream()
                .map(analyzer -> analyzer.analyze(cause))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
