package org.commonweave.command;

import java.nio.file.Path;
import org.commonweave.backup.file.BackupCheck;
import org.commonweave.backup.file.BackupFolder;
import org.commonweave.backup.file.BackupRefused;
import org.commonweave.backup.file.Findings;
import org.commonweave.backup.file.Manifest;
import org.commonweave.base.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// Looks through a backup. It needs no database.
@Command(
        name = "verify",
        description = "${bundle:command.verify.about}",
        footer = "${bundle:command.verify.exit}",
        footerHeading = "%n")
final class VerifyCommand extends CommonsCommand {

    /// Something in the backup is not as it was.
    static final int DAMAGED = 3;

    @Parameters(arity = "0..1", paramLabel = "<file>", descriptionKey = "command.verify.file")
    private @Nullable Path file;

    VerifyCommand(Start start) {
        super(start);
    }

    @Override
    protected int run(Commons commons, Screen screen) {
        Path place = file == null ? newest(commons.part(BackupFolder.class)) : file;
        Findings findings = commons.part(BackupCheck.class)
                .check(place, (step, done, total) -> screen.progress(step.words(), done, total));
        Manifest made = findings.manifest();
        screen.line(Words.say(
                "command.verify.what",
                place.toString(),
                made.site(),
                made.version(),
                made.madeAt().toString()));
        if (findings.lostUploads() > 0) {
            screen.line(Words.say("backup.lost-uploads", findings.lostUploads()));
        }
        if (findings.isSound()) {
            screen.line(Words.say("command.verify.sound", made.rows(), made.files()));
            return ExitCode.OK;
        }
        screen.line(Words.say("command.verify.damaged"));
        findings.faults().forEach(fault -> screen.line("  " + fault));
        if (findings.more() > 0) {
            screen.line("  " + Words.say("command.verify.more", findings.more()));
        }
        return DAMAGED;
    }

    private static Path newest(BackupFolder folder) {
        return folder.list().stream()
                .findFirst()
                .map(newest -> folder.place(newest.name()))
                .orElseThrow(
                        () -> new BackupRefused("backup.none", folder.root().toString()));
    }
}
