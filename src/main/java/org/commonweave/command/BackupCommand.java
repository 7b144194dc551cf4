package org.commonweave.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.commonweave.backup.file.BackupFolder;
import org.commonweave.backup.file.BackupWriting;
import org.commonweave.backup.file.Manifest;
import org.commonweave.backup.file.Reason;
import org.commonweave.base.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// Puts everything into one file, also while the commons serves.
@Command(
        name = "backup",
        description = "${bundle:command.backup.about}",
        footer = "${bundle:command.exit}",
        footerHeading = "%n")
final class BackupCommand extends CommonsCommand {

    @Parameters(arity = "0..1", paramLabel = "<file>", descriptionKey = "command.backup.file")
    private @Nullable Path file;

    BackupCommand(Start start) {
        super(start);
    }

    @Override
    protected int run(Commons commons, Screen screen) {
        Path place = place(commons.part(BackupFolder.class));
        Manifest made = commons.part(BackupWriting.class)
                .write(place, Reason.BY_HAND, (step, done, total) -> screen.progress(step.words(), done, total));
        screen.line(Words.say("command.backup.done", place.toString(), made.rows(), made.files(), Megabytes.of(place)));
        screen.line(Words.say("command.backup.secret"));
        return ExitCode.OK;
    }

    private Path place(BackupFolder folder) {
        String name = folder.newName(Reason.BY_HAND);
        if (file == null) {
            return folder.place(name);
        }
        Path place = file.toAbsolutePath().normalize();
        return Files.isDirectory(place) ? place.resolve(name) : place;
    }
}
