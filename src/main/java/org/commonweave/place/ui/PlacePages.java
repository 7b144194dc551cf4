package org.commonweave.place.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Door;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageAnswer.Page;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ui.AtomFeeds;
import org.commonweave.content.ui.Entries;
import org.commonweave.content.ui.Introductions;
import org.commonweave.place.PlaceCount;
import org.commonweave.place.PlaceDetails;
import org.commonweave.place.PlaceLabel;
import org.commonweave.place.PlaceReading;
import org.commonweave.place.PlaceReading.Branch;
import org.springframework.context.annotation.Bean;

/// `/places`, `/places/{slug}` and the feed of a place.
@org.springframework.stereotype.Component
class PlacePages implements PublicPages {

    private final PlaceReading places;
    private final Introductions introductions;
    private final Entries entries;
    private final AtomFeeds feeds;

    PlacePages(PlaceReading places, Introductions introductions, Entries entries, AtomFeeds feeds) {
        this.places = places;
        this.introductions = introductions;
        this.entries = entries;
        this.feeds = feeds;
    }

    @Bean
    static Door placesDoor() {
        return new Door(70, PlaceLabel.PLACES, "place.places");
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        List<String> steps = request.steps();
        if (steps.isEmpty() || !steps.getFirst().equals("places")) {
            return Optional.empty();
        }
        return switch (steps.size()) {
            case 1 -> Optional.of(all(request.viewer()));
            case 2 -> one(steps.get(1), request);
            case 3 -> steps.get(2).equals("feed.atom") ? feed(steps.get(1), request.viewer()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private PageAnswer all(Viewer viewer) {
        List<Branch> branches = places.branches(viewer);
        HtmlContainer page = Piece.element(
                "section",
                "page",
                new PageTop(Words.say("place.places")).lead(Words.say("place.places.lead")),
                branches.isEmpty()
                        ? Piece.text("p", "empty-state", Words.say("place.none"))
                        : Piece.list("ul", "place-tree", branches, PlacePages::branch));
        return Page.found(
                PageHead.of(Words.say("place.places"), PlaceLabel.PLACES)
                        .describedAs(Words.say("place.places.lead"))
                        .inSearchEngines(),
                page);
    }

    private static Component branch(Branch branch) {
        HtmlContainer part = Piece.element("div", "place-branch", counted(branch.place(), "tag-index-entry"));
        if (!branch.within().isEmpty()) {
            part.add(Piece.list("ul", "tag-cloud", branch.within(), count -> counted(count, "tag-chip")));
        }
        return part;
    }

    private static Anchor counted(PlaceCount count, String look) {
        Anchor link = Piece.link(count.place().path(), "", look);
        link.add(Piece.text("span", "", count.place().name()));
        link.add(" ");
        link.add(Piece.text("span", "count", Long.toString(count.items())));
        return link;
    }

    private Optional<PageAnswer> one(String slug, PageRequest request) {
        return places.at(slug)
                .flatMap(place -> place.slug().equals(slug)
                        ? page(place, request)
                        : Optional.of(new PageAnswer.Moved(place.path())));
    }

    /// Nobody learns of a place that has nothing for them.
    private Optional<PageAnswer> page(PlaceLabel place, PageRequest request) {
        PlaceDetails details = places.details(place, request.viewer());
        Optional<ContentDetails> introduction = introductions.of(place.path(), request.viewer());
        return details.items() == 0 && introduction.isEmpty()
                ? Optional.empty()
                : Optional.of(page(details, introduction, request));
    }

    private PageAnswer page(PlaceDetails details, Optional<ContentDetails> introduction, PageRequest request) {
        PlaceLabel place = details.place();
        String kind = request.parameter("kind").orElse("");
        var items = places.items(place, kind, request.viewer(), request.page());
        String lead = introduction.map(content -> content.text().summary()).orElse("");
        PageTop top = new PageTop(place.name())
                .below(above(details).toArray(Anchor[]::new))
                .lead(lead.isEmpty() ? Words.say("place.lead", details.items()) : lead);
        top.add(Piece.list("ul", "page-doors", doors(place, introduction, request.viewer()), door -> door));
        HtmlContainer page = Piece.element("section", "page place-page", top);
        Introductions.text(introduction).ifPresent(page::add);
        if (details.isArea() && !details.holds().isEmpty()) {
            page.add(names("place.holds", details.holds()));
        }
        if (!details.within().isEmpty()) {
            page.add(Piece.section(
                    "page-section",
                    "within",
                    Words.say("place.inside", place.name()),
                    Piece.list("ul", "tag-cloud", details.within(), count -> counted(count, "tag-chip"))));
        }
        if (!details.areas().isEmpty()) {
            page.add(names("place.areas", details.areas()));
        }
        page.add(
                Piece.section(
                        "page-section",
                        "items",
                        Words.say("place.items"),
                        Introductions.kinds(details.kinds(), place.path() + "?", kind),
                        entries.numbered(
                                items,
                                "h3",
                                number -> place.path() + "?page=" + number + (kind.isEmpty() ? "" : "&kind=" + kind))),
                Piece.paragraph("more", Piece.download(place.path() + AtomFeeds.FILE, Words.say("place.feed"))));
        PageHead head = PageHead.of(place.name(), place.path())
                .numbered(items.number())
                .describedAs(lead.isEmpty() ? Words.say("place.description", place.name()) : lead)
                .with(AtomFeeds.alternate(place.path(), place.name()));
        return Page.found(kind.isEmpty() ? head.inSearchEngines() : head, page);
    }

    private static List<Anchor> above(PlaceDetails details) {
        List<Anchor> above = new ArrayList<>();
        above.add(Piece.link(PlaceLabel.PLACES, Words.say("place.places")));
        details.above().forEach(wider -> above.add(Piece.link(wider.path(), wider.name())));
        return above;
    }

    private static HtmlContainer names(String key, List<PlaceLabel> some) {
        HtmlContainer line = Piece.element("p", "page-meta");
        line.add(Words.say(key) + " ");
        some.forEach(place -> {
            line.add(place.equals(some.getFirst()) ? "" : ", ");
            line.add(Piece.link(place.path(), place.name()));
        });
        return line;
    }

    private static List<Component> doors(PlaceLabel place, Optional<ContentDetails> introduction, Viewer viewer) {
        List<Component> doors = new ArrayList<>(Introductions.doors(place.path(), introduction));
        if (viewer.isAtLeast(Role.STEWARD)) {
            doors.add(Piece.link(place.path() + "/names", Words.say("content.names")));
            doors.add(Piece.link(place.path() + "/lie", Words.say("place.lie")));
        }
        return doors;
    }

    private Optional<PageAnswer> feed(String slug, Viewer viewer) {
        return places.at(slug).flatMap(place -> {
            var newest = places.items(place, "", viewer, 1);
            return newest.total() == 0 ? Optional.empty() : Optional.of(feeds.of(place.path(), place.name(), newest));
        });
    }
}
