package org.commonweave.transfer;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commonweave.transfer.DraftMaking.Drafted;

/// Brings the pages of an import from their files into the commons, some at a time: while some are written, the next
/// ones are read. So memory does not grow with the folder, and neither the processor nor the database waits.
final class Conveyor {

    /// A transaction costs as much as some pages; a failure repeats at most these.
    static final int PAGES_AT_ONCE = 50;

    private final DraftMaking drafts;
    private final PageWriting.Batches batches;
    private final Progress progress;

    Conveyor(DraftMaking drafts, PageWriting.Batches batches, Progress progress) {
        this.drafts = drafts;
        this.batches = batches;
        this.progress = progress;
    }

    void carry(List<PlannedPage> pages) {
        try (ExecutorService reading = Executors.newSingleThreadExecutor()) {
            Future<List<Drafted>> next = reading.submit(() -> drafts.drafts(some(pages, 0)));
            for (int done = 0; done < pages.size(); done += PAGES_AT_ONCE) {
                progress.at(Progress.Step.WRITING, done, pages.size());
                List<Drafted> read = result(next);
                int following = done + PAGES_AT_ONCE;
                next = reading.submit(() -> drafts.drafts(some(pages, following)));
                batches.write(read);
            }
            progress.at(Progress.Step.WRITING, pages.size(), pages.size());
        }
    }

    private static List<PlannedPage> some(List<PlannedPage> pages, int from) {
        return from < pages.size() ? pages.subList(from, Math.min(from + PAGES_AT_ONCE, pages.size())) : List.of();
    }

    private static List<Drafted> result(Future<List<Drafted>> reading) {
        try {
            return reading.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new ImportStopped();
        }
    }
}
