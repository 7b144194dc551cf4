package org.commonweave.transfer.run;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.SignedInMember;
import org.commonweave.transfer.FolderImport;
import org.commonweave.transfer.ImportBusy;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.ImportStopped;
import org.commonweave.transfer.ImportUndo;
import org.commonweave.transfer.Progress;
import org.commonweave.transfer.mail.MailImport;
import org.commonweave.transfer.wordpress.WordPressImport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Does what an import begun in the browser needs next, in the name of the administrator who began it.
@Component
class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    /// Those who look see it move; the database has other things to do.
    private static final Duration BETWEEN_NOTES = Duration.ofMillis(500);

    private final ImportRuns runs;
    private final ImportPlaces places;
    private final FolderImport imports;
    private final MailImport mail;
    private final WordPressImport wordPress;
    private final ImportUndo undo;
    private final MemberLookup members;
    private final TransactionOperations transaction;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // wiring
    ImportWork(
            ImportRuns runs,
            ImportPlaces places,
            FolderImport imports,
            MailImport mail,
            WordPressImport wordPress,
            ImportUndo undo,
            MemberLookup members,
            TransactionOperations transaction,
            Clock clock) {
        this.runs = runs;
        this.places = places;
        this.imports = imports;
        this.mail = mail;
        this.wordPress = wordPress;
        this.undo = undo;
        this.members = members;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Works until somebody has to decide or there is nothing left to do. Throws [ImportBusy] or [ImportStopped] when
    /// it has to be called again.
    void goOnWith(long id, BooleanSupplier isToStop) {
        ImportRun run = runs.findById(id).orElseThrow();
        try {
            switch (run.stage()) {
                case LOOKING -> look(run, isToStop);
                case WRITING -> write(run, isToStop);
                case UNDOING -> takeBack(run, isToStop);
                case READY, DONE, FAILED, DROPPED, UNDONE -> {}
            }
        } catch (ImportBusy | ImportStopped later) {
            throw later;
        } catch (Refusal refusal) {
            fail(id, refusal.sentence());
        } catch (RuntimeException fault) {
            LOG.error("Import {} cannot go on", id, fault);
            fail(id, Words.say("transfer.run.fault"));
        }
    }

    private void look(ImportRun run, BooleanSupplier isToStop) {
        Path place = places.open(run.folder(), run.mayBePlain());
        Progress progress = progress(run, isToStop);
        ImportReport report = run.mail(place)
                .map(archive -> mail.tryOut(viewer(run), archive, progress))
                .or(() -> run.wordPress(place).map(export -> wordPress.tryOut(viewer(run), export, progress)))
                .orElseGet(() -> imports.tryOut(viewer(run), run.source(place), progress));
        change(run.id(), found -> found.looked(ReportText.of(report), clock.instant()));
    }

    private void write(ImportRun run, BooleanSupplier isToStop) {
        Path place = places.open(run.folder(), run.mayBePlain());
        Progress progress = progress(run, isToStop);
        ImportReport report = run.mail(place)
                .map(archive -> mail.run(viewer(run), archive, progress))
                .or(() -> run.wordPress(place).map(export -> wordPress.run(viewer(run), export, progress)))
                .orElseGet(() -> imports.run(viewer(run), run.source(place), progress));
        change(run.id(), found -> found.finish(ReportText.of(report), clock.instant()));
        places.remove(run.folder());
    }

    private void takeBack(ImportRun run, BooleanSupplier isToStop) {
        ImportReport report = undo.takeBack(viewer(run), run.source(), progress(run, isToStop));
        change(run.id(), found -> found.tookBack(ReportText.of(report), clock.instant()));
    }

    private Viewer viewer(ImportRun run) {
        return members.find(run.startedById()).map(SignedInMember::viewer).orElse(Viewer.VISITOR);
    }

    private void fail(long id, String reason) {
        change(id, run -> run.fail(reason, clock.instant()));
    }

    private void change(long id, Consumer<ImportRun> change) {
        transaction.executeWithoutResult(_ -> change.accept(runs.findById(id).orElseThrow()));
    }

    private Progress progress(ImportRun run, BooleanSupplier isToStop) {
        return new Progress() {

            private Instant noted = Instant.EPOCH;

            @Override
            public void at(Step step, int done, int total) {
                if (isToStop.getAsBoolean()) {
                    throw new ImportStopped();
                }
                Instant now = clock.instant();
                if (step != Step.LOOKING
                        && step != Step.READING
                        && Duration.between(noted, now).abs().compareTo(BETWEEN_NOTES) > 0) {
                    noted = now;
                    transaction.executeWithoutResult(_ -> runs.note(run.id(), done, total, now));
                }
            }
        };
    }
}
