package org.commonweave.search.index;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.commonweave.content.Content;
import org.commonweave.search.index.RebuildState.Phase;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the index anew from the database while the site serves. Every item is written down again over what the index
/// says of it, so that searching goes on meanwhile; what is in the index but nowhere else is taken out at the end.
@Component
public class IndexRebuild {

    private static final Logger log = LoggerFactory.getLogger(IndexRebuild.class);

    /// A few seconds of work for the index: enough to keep it busy, little enough that saves need not queue for long.
    private static final int MOST_WAITING = 500;

    private static final int ITEMS_AT_A_TIME = 100;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final IndexEvents events;
    private final IndexCheck check;
    private final IndexFolder folder;
    private final Clock clock;
    private final AtomicBoolean isBusy = new AtomicBoolean();
    private volatile RebuildState state = RebuildState.NEVER;
    private volatile boolean isClosing;

    IndexRebuild(
            EntityManager entities,
            TransactionTemplate transaction,
            IndexEvents events,
            IndexCheck check,
            IndexFolder folder,
            Clock clock) {
        this.entities = entities;
        this.transaction = transaction;
        this.events = events;
        this.check = check;
        this.folder = folder;
        this.clock = clock;
    }

    public RebuildState state() {
        return state;
    }

    /// Starts behind the scenes, unless it goes on already.
    void start() {
        if (isBusy.compareAndSet(false, true)) {
            state = new RebuildState(Phase.RUNNING, 0, total(), null);
            Thread.ofVirtual().name("index-rebuild").start(() -> work(_ -> {}));
        }
    }

    /// Does it now and returns when everything is in the index. Returns at once when it goes on already. If the index
    /// is another process's, that one is handed the items and does the writing.
    public RebuildState run(Consumer<RebuildState> progress) {
        if (isBusy.compareAndSet(false, true)) {
            work(progress);
        }
        return state;
    }

    void startWhereNeeded() {
        if (folder.isOurs() && !folder.isComplete()) {
            start();
        }
    }

    void stop() {
        isClosing = true;
    }

    private void work(Consumer<RebuildState> progress) {
        try {
            if (folder.isOurs()) {
                folder.markBegun();
                check.emptyIfUnreadable();
            }
            long total = total();
            report(new RebuildState(Phase.RUNNING, 0, total, null), progress);
            writeAll(total, progress);
            check.mend();
            if (folder.isOurs()) {
                folder.markComplete();
            }
            report(new RebuildState(Phase.DONE, total, total, clock.instant()), progress);
            log.info("The search index is complete: {} items", total);
        } catch (RuntimeException failure) {
            report(new RebuildState(Phase.FAILED, state.done(), state.total(), clock.instant()), progress);
            if (isClosing) {
                log.info("The search index is not complete yet. The next start goes on with it");
            } else {
                log.error("The search index could not be made anew. The next start tries again", failure);
            }
        } finally {
            isBusy.set(false);
        }
    }

    private void writeAll(long total, Consumer<RebuildState> progress) {
        long last = 0;
        long handedOver = 0;
        List<Long> some = handOver(last);
        while (!some.isEmpty()) {
            last = some.getLast();
            handedOver += some.size();
            awaitFewerThan(MOST_WAITING, handedOver, total, progress);
            some = handOver(last);
        }
        awaitFewerThan(1, handedOver, total, progress);
    }

    /// The ids of the next items after one, which the index is to take now.
    private List<Long> handOver(long last) {
        return transaction.execute(_ -> {
            List<Content> items = entities.createQuery(
                            "select c from Content c where c.id > :last order by c.id", Content.class)
                    .setParameter("last", last)
                    .setMaxResults(ITEMS_AT_A_TIME)
                    .getResultList();
            items.forEach(Search.session(entities).indexingPlan()::addOrUpdate);
            return items.stream().map(Content::id).toList();
        });
    }

    private void awaitFewerThan(int most, long handedOver, long total, Consumer<RebuildState> progress) {
        long waiting = events.waiting();
        while (waiting >= most) {
            report(new RebuildState(Phase.RUNNING, Math.max(0, handedOver - waiting), total, null), progress);
            pause();
            waiting = events.waiting();
        }
        report(new RebuildState(Phase.RUNNING, handedOver - waiting, total, null), progress);
    }

    private void pause() {
        if (isClosing) {
            throw new IllegalStateException("The program is being stopped");
        }
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The program is being stopped", stopped);
        }
    }

    private void report(RebuildState now, Consumer<RebuildState> progress) {
        state = now;
        progress.accept(now);
    }

    private long total() {
        return transaction.execute(_ -> entities.createQuery("select count(c) from Content c", Long.class)
                .getSingleResult());
    }
}
