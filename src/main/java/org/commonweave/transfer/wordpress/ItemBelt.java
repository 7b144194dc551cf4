package org.commonweave.transfer.wordpress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commonweave.transfer.ImportMemory;
import org.commonweave.transfer.ImportStopped;
import org.commonweave.transfer.Known;
import org.commonweave.transfer.Progress;

/// Brings items of an export from its files into the commons, some at a time: while some are written, the next ones are
/// read. It goes through the export for those with so many pages above them, so that each page is there before those
/// below it.
final class ItemBelt {

    /// A transaction costs as much as some posts; a failure repeats at most these.
    private static final int ITEMS_AT_ONCE = 50;

    /// Twice as much is in memory, once more as HTML and without marks: that fits into a small heap.
    private static final int CHARACTERS_AT_ONCE = 1024 * 1024;

    private final String source;
    private final ExportFiles export;
    private final ExportPlan plan;
    private final PostMaking making;
    private final ImportMemory memory;
    private final int level;
    private final int before;
    private final Set<Long> seen = new HashSet<>();

    /// @param level how many pages are above those items
    ItemBelt(String source, ExportFiles export, ExportPlan plan, PostMaking making, ImportMemory memory, int level) {
        this.source = source;
        this.export = export;
        this.plan = plan;
        this.making = making;
        this.memory = memory;
        this.level = level;
        this.before =
                (int) plan.items().stream().filter(item -> item.level() < level).count();
    }

    void carry(ItemWork work, Progress progress) {
        int total = plan.items().size();
        int done = before;
        try (ExportFiles.Items items = export.items();
                ExecutorService reading = Executors.newSingleThreadExecutor()) {
            Load load = result(reading.submit(() -> load(items)));
            while (true) {
                progress.at(Progress.Step.WRITING, done, total);
                boolean isLast = load.isLast();
                Future<Load> next = isLast ? null : reading.submit(() -> load(items));
                work.take(load.items());
                done += load.read();
                if (next == null) {
                    break;
                }
                load = result(next);
            }
            progress.at(Progress.Step.WRITING, done, total);
        }
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

    /// What is written at once.
    ///
    /// @param read how many were read for it, also those that cannot be written
    private record Load(List<Prepared> items, int read, boolean isLast) {}

    private record Wanted(ExportItem item, Planned planned) {}

    private Load load(ExportFiles.Items items) {
        List<Wanted> wanted = new ArrayList<>();
        int characters = 0;
        Optional<ExportItem> item = Optional.empty();
        while (wanted.size() < ITEMS_AT_ONCE && characters < CHARACTERS_AT_ONCE) {
            item = items.next();
            if (item.isEmpty()) {
                break;
            }
            ExportItem one = item.get();
            Optional<Planned> planned = plan.item(one.id())
                    .filter(there -> there.level() == level && one.status().equals("publish") && !one.hasPassword())
                    .filter(there -> there.isPage() ? one.isPage() : one.isPost());
            if (planned.isPresent() && seen.add(one.id())) {
                wanted.add(new Wanted(one, planned.get()));
                characters += one.length();
            }
        }
        Map<String, Known> known = memory.known(
                source, wanted.stream().map(one -> one.planned().key()).toList());
        List<Prepared> ready = new ArrayList<>();
        wanted.forEach(one -> making.prepared(
                        one.item(), one.planned(), known.get(one.planned().key()))
                .ifPresent(ready::add));
        return new Load(ready, wanted.size(), item.isEmpty());
    }
}
