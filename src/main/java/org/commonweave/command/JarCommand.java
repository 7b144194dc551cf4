package org.commonweave.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// One thing that the jar can do besides serving.
@Command(descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n", sortOptions = false)
abstract class JarCommand implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 100,
            descriptionKey = "command.help")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean isHelpWanted;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    /// Says that a word is missing which is needed together with what was typed.
    ParameterException missing(String word) {
        return new MissingParameterException(
                spec.commandLine(),
                List.of(
                        spec.findOption(word) == null
                                ? spec.positionalParameters().getFirst()
                                : spec.findOption(word)),
                word);
    }

    /// Where it tells how far it is.
    final Screen screen() {
        return Screen.of(spec.commandLine().getOut());
    }
}
