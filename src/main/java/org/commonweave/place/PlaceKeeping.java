package org.commonweave.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.base.Characters;
import org.commonweave.base.Slug;
import org.commonweave.base.Viewer;
import org.commonweave.content.IntroductionService;
import org.commonweave.content.NameKeeping;
import org.commonweave.content.Particulars;
import org.commonweave.content.PatientWriting;
import org.commonweave.content.SubjectsChanged;
import org.commonweave.content.TextNotAccepted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the names of places, and where they lie.
@Service
public class PlaceKeeping extends NameKeeping<Place> {

    private final Places places;
    private final PlaceBook book;
    private final PlaceReading reading;
    private final PatientWriting patient;
    private final ApplicationEventPublisher events;

    PlaceKeeping(
            Places places,
            PlaceBook book,
            PlaceReading reading,
            IntroductionService introductions,
            PatientWriting patient,
            ApplicationEventPublisher events) {
        super(PlaceLabel.PREFIX, introductions, patient);
        this.places = places;
        this.book = book;
        this.reading = reading;
        this.patient = patient;
        this.events = events;
    }

    /// Where a place lies.
    ///
    /// @param wider the name of the place within which it lies; empty if that is not known
    /// @param isArea whether it is a free area, which lies across the tree of places
    /// @param holds the names of the places that it holds, if it is a free area
    public record Lie(String wider, boolean isArea, List<String> holds) {

        public Lie {
            holds = List.copyOf(holds);
        }
    }

    /// Where a place lies by now.
    @Transactional(readOnly = true)
    public Lie lie(String path) {
        Place place = subject(path);
        List<Place> above = place.above();
        return new Lie(
                above.isEmpty() ? "" : above.getLast().line(),
                place.isArea(),
                places.heldBy(place.id()).stream()
                        .flatMap(id -> places.findById(id).stream())
                        .map(Place::line)
                        .sorted()
                        .toList());
    }

    /// Says where a place lies. For stewards. Throws [TextNotAccepted] where a place is named that is
    /// not there, or where the two would lie within each other.
    public void lay(Viewer viewer, String path, Lie lie) {
        checkSteward(viewer);
        patient.write(() -> {
            Place place = subject(path);
            Optional<Place> wider = lie.isArea() || Characters.isBlank(lie.wider())
                    ? Optional.empty()
                    : Optional.of(known(lie.wider()));
            wider.filter(one -> one.equals(place) || one.liesWithin(place)).ifPresent(one -> {
                throw new TextNotAccepted("place.lie-round", place.name(), one.name());
            });
            Set<Place> holds =
                    lie.isArea() ? lie.holds().stream().map(this::known).collect(Collectors.toSet()) : Set.of();
            place.lieWithin(wider.orElse(null));
            place.beArea(lie.isArea());
            places.flush();
            places.emptyArea(place.id());
            holds.stream().filter(one -> !one.equals(place)).forEach(one -> places.hold(place.id(), one.id()));
            renamed(place);
            return path;
        });
    }

    private Place known(String said) {
        return Whereabouts.of(new Particulars(Map.of(Whereabouts.PLACE, said)))
                .flatMap(book::find)
                .orElseThrow(() -> new TextNotAccepted("place.unknown", said));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnownTo(Viewer viewer, String path) {
        return reading.isKnownTo(viewer, subject(path).label());
    }

    @Override
    protected Optional<Place> find(String slug) {
        return places.findBySlug(slug);
    }

    @Override
    protected Optional<Place> named(String name) {
        return book.anywhere(name);
    }

    @Override
    protected List<Place> others(Place place) {
        return places.findByStandsForOrderByName(place);
    }

    @Override
    protected String slugOf(String name) {
        return Slug.of(name);
    }

    /// Namesakes in other parts of the world are told apart by where they lie.
    @Override
    protected String slugFor(Place place, String name) {
        String plain = slugOf(name);
        return find(plain)
                        .map(Place::meant)
                        .filter(other -> !other.equals(place))
                        .isPresent()
                ? book.freeSlug(name, place.parent())
                : plain;
    }

    @Override
    protected Place open(String slug, String name) {
        places.insertUnlessThere(slug, name, slugOf(name), null);
        return places.findBySlug(slug).orElseThrow();
    }

    @Override
    protected void delete(Place place) {
        places.delete(place);
    }

    @Override
    protected void flush() {
        places.flush();
    }

    /// What lies within the first lies within the second, unless that would go round in a circle.
    @Override
    protected void carryOver(Place from, Place into) {
        if (into.liesWithin(from)) {
            into.lieWithin(from.parent());
        }
        places.findByParent(from).stream().filter(place -> !place.equals(into)).forEach(place -> place.lieWithin(into));
        places.flush();
        places.locateInstead(from.id(), into.id());
        places.holdInstead(from.id(), into.id());
        places.holdNoMore(from.id());
        renamed(into);
    }

    /// Lists and pages that visitors have been sent say it otherwise now.
    @Override
    protected void renamed(Place place) {
        events.publishEvent(new SubjectsChanged(List.of()));
    }

    @Override
    protected void check(String name) {
        if (name.length() > Whereabouts.MAX_NAME) {
            throw new TextNotAccepted("place.name-long", name.substring(0, 40) + "…", Whereabouts.MAX_NAME);
        }
    }
}
