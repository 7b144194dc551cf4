package org.commonweave.content.file;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/// Removes files for good that nothing uses: those whose text was never published, and those of what was emptied out of
/// the bin.
@Configuration(proxyBeanMethods = false)
class FileClearing {

    private static final Logger log = LoggerFactory.getLogger(FileClearing.class);

    /// As long as the bin keeps what was removed, in days: whoever writes on a text comes back to it by then.
    static final int DAYS_KEPT = 30;

    /// A round ends soon, so that nobody who saves waits for it.
    private static final int FILES_PER_ROUND = 50;

    /// No line is so slow that a file arrives for longer than this.
    private static final Duration ARRIVED = Duration.ofDays(1);

    private final KeptFiles files;
    private final FileShelf shelf;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FileClearing(KeptFiles files, FileShelf shelf, TransactionTemplate transaction, Clock clock) {
        this.files = files;
        this.shelf = shelf;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> fileClearingTask() {
        return Tasks.recurring("clear-files", FixedDelay.ofHours(1)).execute((_, _) -> {
            clearWhatIsUnused();
            clearWhatNeverArrived();
        });
    }

    void clearWhatIsUnused() {
        Instant before = clock.instant().minus(Duration.ofDays(DAYS_KEPT));
        List<String> unused = files.unusedSince(before, FILES_PER_ROUND);
        unused.forEach(hash -> clear(hash, before));
        if (!unused.isEmpty()) {
            log.info("Removed {} files that nothing used", unused.size());
        }
    }

    /// Whoever brings the same file at this moment waits for the row, and puts the bytes back.
    private void clear(String hash, Instant before) {
        transaction.executeWithoutResult(_ -> {
            if (files.deleteUnused(hash, before) > 0) {
                shelf.remove(hash);
            }
        });
    }

    private void clearWhatNeverArrived() {
        Instant before = clock.instant().minus(ARRIVED);
        try (Stream<Path> arrivals = Files.list(shelf.arrivals())) {
            for (Path arrival : arrivals.toList()) {
                if (Files.getLastModifiedTime(arrival).toInstant().isBefore(before)) {
                    Files.deleteIfExists(arrival);
                }
            }
        } catch (IOException cause) {
            log.warn("Could not clear away what never arrived", cause);
        }
    }
}
