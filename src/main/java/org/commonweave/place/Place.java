package org.commonweave.place;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.base.Slug;
import org.commonweave.content.Subject;
import org.jspecify.annotations.Nullable;

/// Somewhere on earth, as people call it. One that stands for another is only another name for it.
@Entity
@Table(name = "places")
class Place implements Subject<Place> {

    /// Deeper than any tree of places; what is deeper is a loop.
    static final int MAX_DEPTH = 20;

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    private String slug;
    private String name;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String nameKey;

    @Nullable
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Place parent;

    @Nullable
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stands_for_id")
    private Place standsFor;

    private boolean area;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Place() {}

    long id() {
        return Objects.requireNonNull(id);
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String path() {
        return label().path();
    }

    @Override
    public Place meant() {
        return standsFor == null ? this : standsFor;
    }

    @Override
    public void standFor(Place other) {
        standsFor = other;
        parent = null;
        area = false;
    }

    @Override
    public void call(String newSlug, String newName) {
        slug = newSlug;
        name = newName;
        nameKey = Slug.of(newName);
    }

    /// It lies within another place from now on, or in none that is known.
    void lieWithin(@Nullable Place wider) {
        parent = wider;
    }

    boolean isArea() {
        return area;
    }

    /// Whether it lies across the tree and holds places from anywhere in it.
    void beArea(boolean free) {
        area = free;
    }

    /// Asked as a method, because a place that is not loaded yet has no fields.
    @Nullable
    Place parent() {
        return parent;
    }

    /// The places within which it lies, the widest first.
    List<Place> above() {
        List<Place> above = new ArrayList<>();
        for (Place wider = parent; wider != null && above.size() < MAX_DEPTH; wider = wider.parent()) {
            above.addFirst(wider);
        }
        return above;
    }

    /// It with those around it, from narrow to wide, as people type it.
    String line() {
        return Stream.concat(Stream.of(this), above().reversed().stream())
                .map(Place::name)
                .collect(Collectors.joining(", "));
    }

    boolean liesWithin(Place wider) {
        return above().stream().anyMatch(one -> one.id() == wider.id());
    }

    PlaceLabel label() {
        return new PlaceLabel(id(), slug, name);
    }

    /// One row is one place, however it was loaded.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place place && place.id() == id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id());
    }
}
