package org.commonweave.search;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonweave.content.Content;
import org.commonweave.content.Scope;
import org.commonweave.search.index.Fields;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.data.Range;
import org.springframework.stereotype.Component;

/// Asks the index. Every question carries what the person asking may read, so that nothing else is even counted.
@Component
class IndexQueries {

    private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");
    private static final AggregationKey<Map<Long, Long>> TAGS = AggregationKey.of("tags");
    private static final AggregationKey<Map<Long, Long>> AUTHORS = AggregationKey.of("authors");
    private static final AggregationKey<Map<Range<Instant>, Long>> PERIODS = AggregationKey.of("periods");

    /// Filters are looked over, not read; who wants a rarer one types it.
    private static final int MOST_CHOICES = 10;

    /// More tags than the people of one commons can tell apart.
    private static final int MOST_TAGS = 2_000;

    /// Enough texts to find the usual spelling of a word in.
    private static final int TEXTS_WITH_A_WORD = 10;

    private final EntityManager entities;

    IndexQueries(EntityManager entities) {
        this.entities = entities;
    }

    /// What the index says.
    ///
    /// @param ids the items of the page that was asked for, the best first
    /// @param total how many items there are on all pages
    record Answer(List<Long> ids, long total, Counts counts) {}

    /// How many of all items found there are of each choice of a filter, the most frequent first.
    record Counts(
            Map<String, Long> kinds,
            Map<Long, Long> tags,
            Map<Long, Long> authors,
            Map<Range<Instant>, Long> periods) {}

    /// @param from how many items come before the page
    /// @param most how many items a page holds
    Answer ask(Criteria criteria, Tolerance tolerance, List<Range<Instant>> periods, int from, int most) {
        SearchResult<Long> result = Search.session(entities)
                .search(Content.class)
                .select(f -> f.field(Fields.ID, Long.class))
                .where(f -> new Predicates(f).matching(criteria, tolerance))
                .sort(f -> criteria.question().wanted().isEmpty()
                        ? f.field(Fields.UPDATED).desc().then().field(Fields.ID).desc()
                        : f.score().then().field(Fields.UPDATED).desc())
                .aggregation(KINDS, f -> f.terms().field(Fields.KIND, String.class))
                .aggregation(
                        TAGS,
                        f -> f.terms().field(Fields.TAG_NUMBER, Long.class).maxTermCount(MOST_CHOICES))
                .aggregation(
                        AUTHORS, f -> f.terms().field(Fields.AUTHOR, Long.class).maxTermCount(MOST_CHOICES))
                .aggregation(
                        PERIODS,
                        f -> f.range().field(Fields.UPDATED, Instant.class).ranges(periods))
                .fetch(from, most);
        return new Answer(
                result.hits(),
                result.total().hitCount(),
                new Counts(
                        result.aggregation(KINDS),
                        result.aggregation(TAGS),
                        result.aggregation(AUTHORS),
                        result.aggregation(PERIODS)));
    }

    /// How many items fit, in any of the forms of the words.
    long count(Criteria criteria, Tolerance tolerance) {
        return Search.session(entities)
                .search(Content.class)
                .where(f -> new Predicates(f).matching(criteria, tolerance))
                .fetchTotalHitCount();
    }

    /// The numbers of the tags that somebody may see, the most used first.
    Set<Long> tags(Scope scope) {
        return Search.session(entities)
                .search(Content.class)
                .where(f -> new Predicates(f).readable(scope))
                .aggregation(
                        TAGS,
                        f -> f.terms().field(Fields.TAG_NUMBER, Long.class).maxTermCount(MOST_TAGS))
                .fetch(0)
                .aggregation(TAGS)
                .keySet();
    }

    /// Items with words like this one.
    List<Long> near(String word, Scope scope) {
        return ids(f -> f.near(word, scope), TEXTS_WITH_A_WORD);
    }

    /// Items whose titles begin like this.
    List<Long> titlesBeginning(String letters, Scope scope, boolean isMistyped, int most) {
        return ids(f -> f.titleBeginning(letters, scope, isMistyped), most);
    }

    private List<Long> ids(Function<Predicates, PredicateFinalStep> where, int most) {
        return Search.session(entities)
                .search(Content.class)
                .select(f -> f.field(Fields.ID, Long.class))
                .where(f -> where.apply(new Predicates(f)))
                .fetchHits(most);
    }
}
