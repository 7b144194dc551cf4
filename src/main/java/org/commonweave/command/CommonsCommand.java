package org.commonweave.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// A command that works on a commons. It is opened when the words are understood, and closed again whatever happens.
@Command(descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n", sortOptions = false)
abstract class CommonsCommand implements Callable<Integer> {

    private final Start start;

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

    protected CommonsCommand(Start start) {
        this.start = start;
    }

    @Override
    public final Integer call() {
        check();
        try (Commons commons = start.with(settings())) {
            return run(commons, Screen.of(spec.commandLine().getOut()));
        }
    }

    /// Refuses what cannot be carried out anyway, before anything is started.
    protected void check() {}

    /// What holds for the commons while this command works on it, such as `name=value`.
    protected String[] settings() {
        return new String[0];
    }

    /// Does it, and says how it went: 0 for done, see [Commands#run].
    protected abstract int run(Commons commons, Screen screen);
}
