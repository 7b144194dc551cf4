package org.commonweave.search;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweave.content.ContentLists;
import org.commonweave.member.MemberDirectory;
import org.commonweave.search.IndexQueries.Counts;
import org.hibernate.search.util.common.data.Range;
import org.springframework.stereotype.Component;

/// Finds out what can be picked to see less, and how it is called.
///
/// Each list is counted without the choice already made in it, so that it says what another choice would bring. Tags
/// add to each other, so theirs says what one more would leave.
@Component
class FacetNames {

    private final IndexQueries index;
    private final ContentLists lists;
    private final MemberDirectory members;
    private final Clock clock;

    FacetNames(IndexQueries index, ContentLists lists, MemberDirectory members, Clock clock) {
        this.index = index;
        this.lists = lists;
        this.members = members;
        this.clock = clock;
    }

    /// @param all the counts of what was found
    Facets of(Criteria criteria, Tolerance tolerance, Counts all) {
        Filters filters = criteria.filters();
        Counts ofAnyKind =
                filters.kind().isEmpty() ? all : counts(criteria.with(filters.withKind(Optional.empty())), tolerance);
        Counts byAnybody = filters.author().isEmpty()
                ? all
                : counts(criteria.with(filters.withAuthor(Optional.empty())), tolerance);
        Counts ofAnyTime = filters.from().isEmpty() && filters.to().isEmpty()
                ? all
                : counts(criteria.with(filters.within(Optional.empty(), Optional.empty())), tolerance);
        return new Facets(
                named(ofAnyKind.kinds(), kinds -> kinds.stream().collect(Collectors.toMap(k -> k, k -> k))),
                named(all.tags(), lists::tagsNumbered).stream()
                        .filter(tag -> !filters.tags().contains(tag.choice().slug()))
                        .toList(),
                named(byAnybody.authors(), members::named),
                counted(periods(), ofAnyTime.periods()));
    }

    private Counts counts(Criteria criteria, Tolerance tolerance) {
        return index.ask(criteria, tolerance, ranges(), 0, 0).counts();
    }

    private static <K, T> List<Counted<T>> named(Map<K, Long> counts, Function<Set<K>, Map<K, T>> naming) {
        Map<K, T> names = naming.apply(counts.keySet());
        return counts.entrySet().stream()
                .flatMap(
                        count -> Optional.ofNullable(names.get(count.getKey()))
                                .map(name -> new Counted<>(name, count.getValue()))
                                .stream())
                .toList();
    }

    private List<Period> periods() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        LocalDate yearAgo = today.minusYears(1);
        return List.of(
                new Period("month", Optional.of(today.minusMonths(1)), Optional.empty()),
                new Period("year", Optional.of(yearAgo), Optional.empty()),
                new Period("older", Optional.empty(), Optional.of(yearAgo.minusDays(1))));
    }

    /// The stretches of time by which results are counted.
    List<Range<Instant>> ranges() {
        return periods().stream().map(FacetNames::range).toList();
    }

    private static Range<Instant> range(Period period) {
        return Range.canonical(
                period.from().map(Predicates::beginOf).orElse(null),
                period.to().map(day -> Predicates.beginOf(day.plusDays(1))).orElse(null));
    }

    private static List<Counted<Period>> counted(List<Period> periods, Map<Range<Instant>, Long> counts) {
        return periods.stream()
                .map(period -> new Counted<>(period, counts.getOrDefault(range(period), 0L)))
                .filter(counted -> counted.items() > 0)
                .toList();
    }
}
