package org.commonweave.command;

import java.nio.file.Path;
import org.commonweave.backup.file.Manifest;
import org.commonweave.backup.file.Restoring;
import org.commonweave.base.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// Brings a backup back where nobody has written anything.
@Command(
        name = "restore",
        description = "${bundle:command.restore.about}",
        footer = "${bundle:command.exit}",
        footerHeading = "%n")
final class RestoreCommand extends CommonsCommand {

    @Parameters(paramLabel = "<file>", descriptionKey = "command.restore.file")
    private Path file = Path.of("");

    RestoreCommand(Start start) {
        super(start);
    }

    @Override
    protected int run(Commons commons, Screen screen) {
        Manifest restored = commons.part(Restoring.class)
                .restore(file, (step, done, total) -> screen.progress(step.words(), done, total));
        screen.line(Words.say(
                "command.restore.done",
                restored.site(),
                restored.madeAt().toString(),
                restored.rows(),
                restored.files()));
        return ExitCode.OK;
    }
}
