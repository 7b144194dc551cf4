package org.commonweave.command;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/// The commands of the jar. Their words are read before anything is started, so that help comes at once
/// and a mistake in the words costs nobody a start.
@Command(
        name = "java -jar commonweave.jar",
        description = "${bundle:command.about}",
        versionProvider = Commands.Version.class,
        synopsisSubcommandLabel = "<command>",
        commandListHeading = "%n",
        descriptionHeading = "%n",
        optionListHeading = "%n")
public final class Commands {

    /// Options of the program itself; all others belong to the server, such as `--server.port=80`.
    private static final Set<String> OUR_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "command.help")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean isHelpWanted;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "command.version")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean isVersionWanted;

    private Commands() {}

    /// Whether somebody wants one of these, and not the server.
    public static boolean areMeantBy(String... arguments) {
        return arguments.length > 0 && (!arguments[0].startsWith("-") || OUR_OPTIONS.contains(arguments[0]));
    }

    /// Carries out what was typed and says how it went: 0 done, 1 not done, 2 not understood, and what else the command
    /// says of itself.
    ///
    /// @param application what has to be started for most of them
    public static int run(Class<?> application, String... arguments) {
        return line(settings -> Commons.open(application, settings)).execute(arguments);
    }

    static CommandLine line(Start commons) {
        CommandLine line = new CommandLine(new Commands());
        List.of(
                        new ImportCommand(commons),
                        new BackupCommand(commons),
                        new VerifyCommand(commons),
                        new RestoreCommand(commons),
                        new ReindexCommand(commons),
                        new CheckIndexCommand(commons),
                        new UnpackCommand())
                .forEach(line::addSubcommand);
        return line.setResourceBundle(ResourceBundle.getBundle("translations", Locale.getDefault()))
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(new WrongUse())
                .setExecutionExceptionHandler(new NotDone());
    }

    /// What the jar says about itself.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"Commonweave " + (version == null ? "" : version)};
        }
    }
}
