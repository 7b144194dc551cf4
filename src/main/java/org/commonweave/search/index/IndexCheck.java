package org.commonweave.search.index;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonweave.content.Content;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Visibility;
import org.commonweave.search.index.IndexReport.Difference;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Compares the index with the database, item by item, and mends it. Two states are the same when revision, readers and
/// bin are the same.
@Component
public class IndexCheck {

    private static final Logger log = LoggerFactory.getLogger(IndexCheck.class);

    private static final int ITEMS_AT_A_TIME = 1_000;

    /// Changes that are on their way are no differences; they take about a second.
    private static final Duration ON_THEIR_WAY = Duration.ofSeconds(10);

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final IndexEvents events;
    private final Clock clock;

    @Nullable
    private volatile IndexReport last;

    IndexCheck(EntityManager entities, TransactionTemplate transaction, IndexEvents events, Clock clock) {
        this.entities = entities;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    record Stored(long id, Stamp stamp) {

        Stored(long id, int revision, Visibility visibility, @Nullable Long group, boolean removed) {
            this(id, new Stamp(revision, visibility, group, removed));
        }
    }

    /// Looks only. What seems different is looked at once more when the changes under way have arrived.
    public IndexReport compare() {
        Map<Long, Difference> differences = new HashMap<>();
        long items = 0;
        long last = 0;
        List<Stored> some = storedAfter(last);
        while (!some.isEmpty()) {
            items += some.size();
            long end = some.getLast().id();
            differences.putAll(differences(some, between(last + 1, end)));
            last = end;
            some = storedAfter(last);
        }
        differences.putAll(differences(List.of(), between(last + 1, Long.MAX_VALUE)));
        Map<Long, Difference> found = differences.isEmpty() ? differences : secondLook(differences);
        return new IndexReport(clock.instant(), items, found, events.waiting());
    }

    /// Compares, and puts right what is wrong.
    public IndexReport mend() {
        IndexReport report = compare();
        if (!report.isRight()) {
            log.warn(
                    "The search index differed from the database: {} missing, {} outdated, {} left over. It is mended",
                    report.count(Difference.MISSING),
                    report.count(Difference.OUTDATED),
                    report.count(Difference.LEFT_OVER));
            slices(report.differences().keySet()).forEach(this::write);
        }
        last = report;
        return report;
    }

    /// What was found when the index was last mended, by night or by hand, since the start of the program.
    Optional<IndexReport> last() {
        return Optional.ofNullable(last);
    }

    /// Some of the items that a report is about, in the order in which they were written.
    List<IndexExample> examples(IndexReport report, int most) {
        List<Long> ids =
                report.differences().keySet().stream().sorted().limit(most).toList();
        Map<Long, ContentRef> items = new HashMap<>();
        transaction.executeWithoutResult(
                _ -> entities.createQuery("select c from Content c where c.id in :ids", Content.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .forEach(item -> items.put(item.id(), item.ref())));
        return ids.stream()
                .map(id -> new IndexExample(
                        id, Objects.requireNonNull(report.differences().get(id)), Optional.ofNullable(items.get(id))))
                .toList();
    }

    /// How many items the index knows.
    long documents() {
        return transaction.execute(_ -> Search.session(entities)
                .search(Content.class)
                .where(SearchPredicateFactory::matchAll)
                .fetchTotalHitCount());
    }

    /// Begins with an empty index when the present one has become unreadable while the program runs.
    void emptyIfUnreadable() {
        try {
            documents();
        } catch (SearchException unreadable) {
            log.warn("The search index cannot be read any more. It is begun anew", unreadable);
            transaction.executeWithoutResult(
                    _ -> Search.session(entities).schemaManager(Content.class).dropAndCreate());
        }
    }

    private Map<Long, Difference> secondLook(Map<Long, Difference> suspects) {
        events.awaitNone(ON_THEIR_WAY);
        Map<Long, Difference> differences = new HashMap<>();
        slices(suspects.keySet())
                .forEach(ids -> differences.putAll(
                        differences(stored(ids), f -> f.terms().field(Fields.ID).matchingAny(ids))));
        return differences;
    }

    private Map<Long, Difference> differences(
            List<Stored> stored, Function<SearchPredicateFactory, PredicateFinalStep> where) {
        Map<Long, String> indexed = indexed(where);
        Map<Long, Difference> differences = new HashMap<>();
        for (Stored item : stored) {
            String known = indexed.remove(item.id());
            if (known == null) {
                differences.put(item.id(), Difference.MISSING);
            } else if (!known.equals(item.stamp().text())) {
                differences.put(item.id(), Difference.OUTDATED);
            }
        }
        indexed.keySet().forEach(id -> differences.put(id, Difference.LEFT_OVER));
        return differences;
    }

    private void write(List<Long> ids) {
        transaction.executeWithoutResult(_ -> {
            var plan = Search.session(entities).indexingPlan();
            Set<Long> gone = new HashSet<>(ids);
            entities.createQuery("select c from Content c where c.id in :ids", Content.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(item -> {
                        gone.remove(item.id());
                        plan.addOrUpdate(item);
                    });
            // Of what is gone nobody knows any more which kind it was.
            Search.session(entities)
                    .scope(Content.class)
                    .includedTypes()
                    .forEach(kind -> gone.forEach(id -> plan.purge(kind.javaClass(), id, null)));
        });
    }

    private List<Stored> storedAfter(long last) {
        return transaction.execute(_ -> entities.createQuery(STORED + "c.id > :last order by c.id", Stored.class)
                .setParameter("last", last)
                .setMaxResults(ITEMS_AT_A_TIME)
                .getResultList());
    }

    private List<Stored> stored(Collection<Long> ids) {
        return transaction.execute(_ -> entities.createQuery(STORED + "c.id in :ids", Stored.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    private static final String STORED = "select new org.commonweave.search.index.IndexCheck$Stored(c.id, c.revision,"
            + " c.visibility, c.groupId, case when c.removedAt is null and c.withheld is null then false else true end)"
            + " from Content c where ";

    private static Function<SearchPredicateFactory, PredicateFinalStep> between(long first, long last) {
        return f -> f.range().field(Fields.ID).between(first, last);
    }

    private Map<Long, String> indexed(Function<SearchPredicateFactory, PredicateFinalStep> where) {
        Map<Long, String> indexed = new HashMap<>();
        transaction.executeWithoutResult(_ -> Search.session(entities)
                .search(Content.class)
                .select(f -> f.composite()
                        .from(f.field(Fields.ID, Long.class), f.field(Fields.STAMP, String.class))
                        .as(indexed::put))
                .where(where)
                .fetchAllHits());
        return indexed;
    }

    private static List<List<Long>> slices(Collection<Long> ids) {
        List<Long> all = ids.stream().sorted().toList();
        List<List<Long>> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ITEMS_AT_A_TIME) {
            slices.add(all.subList(from, Math.min(all.size(), from + ITEMS_AT_A_TIME)));
        }
        return slices;
    }
}
