package org.commonweave.transfer;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commonweave.transfer.DraftCheck.Checked;
import org.commonweave.transfer.DraftMaking.Drafted;

/// Brings the pages of an import from their files into the commons, some at a time: while some are written, the next
/// ones are read. So memory does not grow with the folder, and neither the processor nor the database waits.
final class Conveyor {

    /// A transaction costs as much as some pages; a failure repeats at most these.
    private static final int PAGES_AT_ONCE = 50;

    /// Twice as much is in memory, once more as HTML and without marks: that fits into a small heap.
    private static final int CHARACTERS_AT_ONCE = 1024 * 1024;

    private final DraftMaking drafts;
    private final DraftCheck check;
    private final PageWriting.Batches batches;
    private final Progress progress;

    Conveyor(DraftMaking drafts, DraftCheck check, PageWriting.Batches batches, Progress progress) {
        this.drafts = drafts;
        this.check = check;
        this.batches = batches;
        this.progress = progress;
    }

    void carry(List<PlannedPage> pages) {
        Iterator<PlannedPage> waiting = pages.iterator();
        try (ExecutorService reading = Executors.newSingleThreadExecutor()) {
            Load load = result(reading.submit(() -> load(waiting)));
            for (int done = 0; done < pages.size(); ) {
                progress.at(Progress.Step.WRITING, done, pages.size());
                Future<Load> next = reading.submit(() -> load(waiting));
                batches.write(load.drafts());
                done += load.pages();
                load = result(next);
            }
            progress.at(Progress.Step.WRITING, pages.size(), pages.size());
        }
    }

    /// What is written at once.
    ///
    /// @param pages how many were read for it, also those that cannot be written
    private record Load(List<Checked> drafts, int pages) {}

    private Load load(Iterator<PlannedPage> waiting) {
        List<Drafted> read = new ArrayList<>();
        int pages = 0;
        int characters = 0;
        while (waiting.hasNext() && pages < PAGES_AT_ONCE && characters < CHARACTERS_AT_ONCE) {
            Optional<Drafted> drafted = drafts.drafted(waiting.next());
            if (drafted.isPresent()) {
                read.add(drafted.get());
                characters += drafted.get().draft().text().body().length();
            }
            pages++;
        }
        return new Load(check.passed(read), pages);
    }

    private static Load result(Future<Load> reading) {
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
