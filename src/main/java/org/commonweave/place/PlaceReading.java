package org.commonweave.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.base.Numbered;
import org.commonweave.base.NumberedQuery;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentSummary;
import org.commonweave.content.KindCount;
import org.commonweave.content.Scope;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Places as they are read and listed. Nobody learns of a place to which nothing belongs that they may read.
@Service
@Transactional(readOnly = true)
public class PlaceReading {

    private static final int PAGE_SIZE = 50;

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "updatedAt", "id");

    private static final Comparator<PlaceCount> MOST_FIRST = Comparator.comparingLong(PlaceCount::items)
            .reversed()
            .thenComparing(count -> count.place().name())
            .thenComparingLong(count -> count.place().id());

    private final Places places;
    private final AccessPolicy policy;

    PlaceReading(Places places, AccessPolicy policy) {
        this.places = places;
        this.policy = policy;
    }

    /// The place that is meant by the last part of an address.
    public Optional<PlaceLabel> at(String slug) {
        return places.findBySlug(slug).map(Place::meant).map(Place::label);
    }

    /// Where an item belongs, and within which places that lies, the widest first.
    public List<PlaceLabel> of(long content) {
        return places.of(content)
                .map(place -> Stream.concat(place.above().stream(), Stream.of(place))
                        .map(Place::label)
                        .toList())
                .orElse(List.of());
    }

    /// The numbers of a place and of all within it; of what a free area holds too.
    public Set<Long> reach(PlaceLabel place) {
        Set<Long> tops = new HashSet<>(places.heldBy(place.id()));
        tops.add(place.id());
        return places.within(tops);
    }

    /// Whether anything belongs to a place, or to one within it, that a person may read.
    public boolean isKnownTo(Viewer viewer, PlaceLabel place) {
        return !places.kinds(reach(place), policy.scope(viewer)).isEmpty();
    }

    /// Everything around a place.
    public PlaceDetails details(PlaceLabel label, Viewer viewer) {
        Scope scope = policy.scope(viewer);
        Place place = places.findById(label.id()).orElseThrow();
        Counting counting = counting("", scope);
        List<KindCount> kinds = places.kinds(reach(label), scope);
        Set<Long> line = Stream.concat(place.above().stream(), Stream.of(place))
                .map(Place::id)
                .collect(Collectors.toSet());
        return new PlaceDetails(
                label,
                place.above().stream().map(Place::label).toList(),
                counting.inside(Optional.of(place)),
                labels(places.areasHolding(line)),
                labels(places.heldBy(place.id())).stream()
                        .filter(held -> isKnownTo(viewer, held))
                        .toList(),
                place.isArea(),
                kinds.stream().mapToLong(KindCount::items).sum(),
                kinds);
    }

    private List<PlaceLabel> labels(Collection<Long> ids) {
        return ids.stream()
                .flatMap(id -> places.findById(id).stream())
                .map(Place::label)
                .sorted(Comparator.comparing(PlaceLabel::name))
                .toList();
    }

    /// What belongs to a place or lies within it, newest change first.
    ///
    /// @param kind empty for every kind
    public Numbered<ContentSummary> items(PlaceLabel place, String kind, Viewer viewer, int page) {
        return items(place, kind, viewer, PageChoice.orLast(page, PAGE_SIZE));
    }

    /// The same in pages of any length.
    public Numbered<ContentSummary> items(PlaceLabel place, String kind, Viewer viewer, PageChoice page) {
        Set<Long> reach = reach(place);
        return NumberedQuery.of(page, NEWEST_FIRST, asked -> places.items(reach, kind, policy.scope(viewer), asked));
    }

    /// A place with those in which it lies.
    ///
    /// @param line from narrow to wide, as people type it
    public record Lined(PlaceCount count, String line) {}

    /// All places to which something belongs, or to one within them, the most used first.
    public Numbered<Lined> all(Viewer viewer, PageChoice page) {
        List<Lined> all = counting("", policy.scope(viewer)).everywhere();
        return new Numbered<>(
                all.stream()
                        .skip((page.number() - 1L) * page.size())
                        .limit(page.size())
                        .toList(),
                page.number(),
                page.size(),
                all.size());
    }

    /// A place, and those within it to which something belongs.
    public record Branch(PlaceCount place, List<PlaceCount> within) {}

    /// The widest places to which something belongs, the most used first, each with those right within it.
    public List<Branch> branches(Viewer viewer) {
        Counting counting = counting("", policy.scope(viewer));
        return counting.inside(Optional.empty()).stream()
                .map(count -> new Branch(
                        count, counting.inside(places.findById(count.place().id()))))
                .toList();
    }

    /// The places to which most of a kind belongs, be they wide or narrow.
    public List<PlaceCount> mostUsed(String kind, Viewer viewer, int most) {
        Counting counting = counting(kind, policy.scope(viewer));
        return counting.used().limit(most).toList();
    }

    /// The places to which most belongs, each in one line from narrow to wide, as people type it.
    public List<String> lines(Viewer viewer, int most) {
        return counting("", policy.scope(viewer))
                .used()
                .limit(most)
                .flatMap(count -> places.findById(count.place().id()).stream())
                .map(Place::line)
                .toList();
    }

    private Counting counting(String kind, Scope scope) {
        return new Counting(
                places.all(),
                places.uses(kind, scope).stream().collect(Collectors.toMap(PlaceUse::place, PlaceUse::items)));
    }

    /// All places, and how much belongs to each of them itself.
    private static final class Counting {

        private final List<Place> all;
        private final Map<Long, Long> own;

        Counting(List<Place> all, Map<Long, Long> own) {
            this.all = all;
            this.own = own;
        }

        Stream<PlaceCount> used() {
            return all.stream()
                    .map(place -> new PlaceCount(place.label(), own.getOrDefault(place.id(), 0L)))
                    .filter(count -> count.items() > 0)
                    .sorted(MOST_FIRST);
        }

        List<Lined> everywhere() {
            Map<Long, Long> totals = totals();
            return all.stream()
                    .map(place ->
                            new Lined(new PlaceCount(place.label(), totals.getOrDefault(place.id(), 0L)), place.line()))
                    .filter(lined -> lined.count().items() > 0)
                    .sorted(Comparator.comparing(Lined::count, MOST_FIRST))
                    .toList();
        }

        /// Those right within a place, or those that lie in none.
        List<PlaceCount> inside(Optional<Place> wider) {
            Map<Long, Long> totals = totals();
            return all.stream()
                    .filter(place ->
                            Optional.ofNullable(place.parent()).map(Place::id).equals(wider.map(Place::id)))
                    .map(place -> new PlaceCount(place.label(), totals.getOrDefault(place.id(), 0L)))
                    .filter(count -> count.items() > 0)
                    .sorted(MOST_FIRST)
                    .toList();
        }

        private Map<Long, Long> totals() {
            List<Map.Entry<Long, Long>> shares = new ArrayList<>();
            for (Place place : all) {
                long items = own.getOrDefault(place.id(), 0L);
                if (items > 0) {
                    shares.add(Map.entry(place.id(), items));
                    place.above().forEach(wider -> shares.add(Map.entry(wider.id(), items)));
                }
            }
            return shares.stream()
                    .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
        }
    }
}
