package org.commonweave.place;

import java.util.List;
import java.util.Optional;
import org.commonweave.base.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the places that people name, and opens new ones.
@Component
class PlaceBook {

    private static final int MAX_SLUG = 110;

    private final Places places;

    PlaceBook(Places places) {
        this.places = places;
    }

    /// The narrowest place of those that are named, opened if need be. What lay nowhere so far, and is now named within
    /// a wider place, lies there from now on; what lies somewhere already stays there.
    Optional<Place> open(Whereabouts where) {
        Place place = null;
        for (String name : where.names().reversed()) {
            place = place == null ? anywhere(name).orElseGet(() -> begin(name, null)) : within(place, name);
        }
        return Optional.ofNullable(place);
    }

    /// The place that somebody means who names it alone: the widest, or else the first.
    Optional<Place> anywhere(String name) {
        List<Place> called = called(name);
        return called.stream()
                .filter(place -> place.parent() == null)
                .findFirst()
                .or(() -> called.stream().findFirst());
    }

    /// The place that somebody means who names it with those around it.
    Optional<Place> find(Whereabouts where) {
        List<String> names = where.names();
        return names.isEmpty()
                ? Optional.empty()
                : called(names.getFirst()).stream()
                        .filter(place -> names.stream()
                                .skip(1)
                                .allMatch(wider -> place.above().stream()
                                        .anyMatch(one -> Slug.of(one.name()).equals(Slug.of(wider)))))
                        .findFirst();
    }

    private Place within(Place wider, String name) {
        List<Place> called = called(name);
        return called.stream()
                .filter(place -> place.liesWithin(wider) || place.equals(wider))
                .findFirst()
                .or(() -> called.stream()
                        .filter(place -> place.parent() == null && !place.isArea())
                        .filter(place -> !wider.liesWithin(place))
                        .findFirst()
                        .map(place -> {
                            place.lieWithin(wider);
                            return place;
                        }))
                .orElseGet(() -> begin(name, wider));
    }

    private List<Place> called(String name) {
        return places.findByNameKeyOrderById(Slug.of(name)).stream()
                .map(Place::meant)
                .distinct()
                .toList();
    }

    private Place begin(String name, @Nullable Place wider) {
        String slug = freeSlug(name, wider);
        places.insertUnlessThere(slug, name, Slug.of(name), wider == null ? null : wider.id());
        return places.findBySlug(slug).orElseThrow();
    }

    /// The name, told apart from its namesakes by where it lies.
    String freeSlug(String name, @Nullable Place wider) {
        String plain = cut(Slug.of(name));
        String within = wider == null ? plain : cut(Slug.of(name + " " + wider.name()));
        if (isFree(plain)) {
            return plain;
        }
        if (isFree(within)) {
            return within;
        }
        int number = 2;
        while (!isFree(within + "-" + number)) {
            number++;
        }
        return within + "-" + number;
    }

    private boolean isFree(String slug) {
        return places.findBySlug(slug).isEmpty();
    }

    private static String cut(String slug) {
        return slug.length() > MAX_SLUG ? slug.substring(0, MAX_SLUG) : slug;
    }
}
