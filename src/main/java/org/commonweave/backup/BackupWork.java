package org.commonweave.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.commonweave.backup.file.BackupCheck;
import org.commonweave.backup.file.BackupFolder;
import org.commonweave.backup.file.BackupWriting;
import org.commonweave.backup.file.Findings;
import org.commonweave.backup.file.Progress;
import org.commonweave.backup.file.Reason;
import org.commonweave.backup.file.StoredBackup;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.member.AdministratorLetters;
import org.commonweave.site.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Makes backups, and looks through each when it is made: one that nobody can read is found out the same night.
@Component
class BackupWork {

    private static final Logger log = LoggerFactory.getLogger(BackupWork.class);

    /// Those who look see it move; the database has other things to do.
    private static final Duration BETWEEN_NOTES = Duration.ofMillis(500);

    private final BackupRuns runs;
    private final BackupFolder folder;
    private final BackupWriting writing;
    private final BackupCheck check;
    private final BackupSettings settings;
    private final AdministratorLetters letters;
    private final Site site;
    private final TransactionOperations transaction;
    private final Clock clock;

    BackupWork(
            BackupRuns runs,
            BackupFolder folder,
            BackupWriting writing,
            BackupCheck check,
            BackupSettings settings,
            AdministratorLetters letters,
            Site site,
            TransactionOperations transaction,
            Clock clock) {
        this.runs = runs;
        this.folder = folder;
        this.writing = writing;
        this.check = check;
        this.settings = settings;
        this.letters = letters;
        this.site = site;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Works until nothing is left to do. Throws [BackupStopped] when it has to be called again.
    void goOnWith(long id, BooleanSupplier isToStop) {
        Optional<BackupRun> found = runs.findById(id);
        if (found.isEmpty() || !found.get().stage().isUnderWay()) {
            return;
        }
        BackupRun run = found.get();
        try {
            if (run.stage() == Stage.WRITING) {
                write(run, isToStop);
            }
            look(run, isToStop);
        } catch (BackupStopped later) {
            throw later;
        } catch (Refusal refusal) {
            fail(run, refusal.sentence());
        } catch (RuntimeException fault) {
            log.error("Backup {} cannot be made or checked", run.file(), fault);
            fail(run, Words.say("backup.fault"));
        }
    }

    private void write(BackupRun run, BooleanSupplier isToStop) {
        folder.tidy();
        Path file = folder.place(run.file());
        Reason reason = folder.reason(run.file()).orElse(Reason.BY_HAND);
        // It is there if the process ended between finishing it and noting that.
        if (!Files.exists(file)) {
            writing.write(file, reason, progress(run, isToStop));
        }
        become(run, Stage.CHECKING, "");
    }

    private void look(BackupRun run, BooleanSupplier isToStop) {
        Findings findings = check.check(folder.place(run.file()), progress(run, isToStop));
        if (!findings.isSound()) {
            String faults = String.join(" ", findings.faults());
            become(run, Stage.DAMAGED, faults);
            tell(run, faults);
            return;
        }
        become(
                run,
                Stage.SOUND,
                findings.lostUploads() == 0 ? "" : Words.say("backup.lost-uploads", findings.lostUploads()));
        transaction.executeWithoutResult(_ -> runs.forgetFailuresBut(run.id()));
        if (isNightly(run)) {
            removeSuperfluous();
        }
    }

    /// Only after a new one was found sound.
    void removeSuperfluous() {
        for (StoredBackup old : settings.retention().superfluous(folder.list())) {
            folder.remove(old.name());
            transaction.executeWithoutResult(_ -> runs.findByFile(old.name()).ifPresent(runs::delete));
            log.info("Backup {} is older than those that are kept, and has been removed", old.name());
        }
    }

    private void fail(BackupRun run, String reason) {
        boolean isThere = folder.find(run.file()).isPresent();
        become(run, isThere ? Stage.DAMAGED : Stage.FAILED, reason);
        transaction.executeWithoutResult(_ -> runs.forgetFailuresBut(run.id()));
        tell(run, reason);
    }

    /// Nobody watches at night. Whoever asked for a backup sees what came of it.
    private void tell(BackupRun run, String reason) {
        if (isNightly(run)) {
            log.error("The nightly backup {} did not succeed. {}", run.file(), reason);
            letters.send(
                    Words.say("backup.letter.subject", site.name()),
                    Words.say("backup.letter.text", reason, site.address("/admin/backup")));
        }
    }

    private boolean isNightly(BackupRun run) {
        return folder.reason(run.file()).equals(Optional.of(Reason.NIGHTLY));
    }

    private void become(BackupRun run, Stage stage, String trouble) {
        transaction.executeWithoutResult(
                _ -> runs.findById(run.id()).orElseThrow().become(stage, trouble, clock.instant()));
    }

    private Progress progress(BackupRun run, BooleanSupplier isToStop) {
        return new Progress() {

            private Instant noted = Instant.EPOCH;

            @Override
            public void at(Step step, int done, int total) {
                Instant now = clock.instant();
                if (Duration.between(noted, now).abs().compareTo(BETWEEN_NOTES) > 0) {
                    if (isToStop.getAsBoolean()) {
                        throw new BackupStopped();
                    }
                    noted = now;
                    transaction.executeWithoutResult(_ -> runs.note(run.id(), done, total, now));
                }
            }
        };
    }
}
