package org.commonweave.story.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.Numbered;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Door;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageAnswer.Page;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageHead.Alternate;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentLists;
import org.commonweave.content.Lookup;
import org.commonweave.content.TagLabel;
import org.commonweave.content.ui.AtomFeeds;
import org.commonweave.content.ui.Besides;
import org.commonweave.content.ui.OrderDoors;
import org.commonweave.content.ui.RemovedArticle;
import org.commonweave.content.ui.ShownPictures;
import org.commonweave.place.PlaceReading;
import org.commonweave.place.ui.PlaceLine;
import org.commonweave.site.Licence;
import org.commonweave.story.StoryDesk;
import org.commonweave.story.StoryDetails;
import org.commonweave.story.StoryFilter;
import org.commonweave.story.StoryLists;
import org.commonweave.story.StoryLists.Front;
import org.commonweave.story.StoryPath;
import org.commonweave.story.StoryReading;
import org.commonweave.story.StoryService;
import org.commonweave.story.StorySummary;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// `/stories`, `/stories/{slug}`, and `/stories/preview/{secret}` for drafts.
@Component
class StoryPages implements PublicPages {

    private final StoryService stories;
    private final StoryReading reading;
    private final StoryLists lists;
    private final StoryDesk desk;
    private final ContentLists tags;
    private final StoryCards cards;
    private final ShownPictures pictures;
    private final PlaceLine where;
    private final PlaceReading places;
    private final Besides besides;

    @SuppressWarnings("TooManyParameters") // wiring
    StoryPages(
            StoryService stories,
            StoryReading reading,
            StoryLists lists,
            StoryDesk desk,
            ContentLists tags,
            StoryCards cards,
            ShownPictures pictures,
            PlaceLine where,
            PlaceReading places,
            Besides besides) {
        this.stories = stories;
        this.reading = reading;
        this.desk = desk;
        this.lists = lists;
        this.tags = tags;
        this.cards = cards;
        this.pictures = pictures;
        this.where = where;
        this.places = places;
        this.besides = besides;
    }

    @Bean
    static Door storiesDoor() {
        return new Door(30, StoryPath.FRONT, "story.stories");
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        List<String> steps = request.steps();
        if (steps.isEmpty() || !steps.getFirst().equals("stories")) {
            return Optional.empty();
        }
        return switch (steps.size()) {
            case 1 -> Optional.of(front(request));
            case 2 -> isView(request.path()) ? Optional.empty() : story(request);
            case 3 -> steps.get(1).equals("preview") ? preview(steps.get(2), request) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isView(String path) {
        return path.equals(StoryPath.NEW) || path.equals(StoryPath.CONSENT);
    }

    private Optional<PageAnswer> story(PageRequest request) {
        return switch (stories.at(request.path(), request.viewer())) {
            case Lookup.Found(ContentDetails content) -> Optional.of(page(content, request.viewer()));
            case Lookup.Moved(String now) -> Optional.of(new PageAnswer.Moved(now));
            case Lookup.Removed removed -> Optional.of(RemovedArticle.of(removed));
            case Lookup.Gone gone -> Optional.of(RemovedArticle.of(gone));
            case Lookup.Unknown _ -> Optional.empty();
        };
    }

    private PageAnswer page(ContentDetails content, Viewer viewer) {
        StoryDetails story = reading.details(content, viewer);
        StoryArticle article =
                new StoryArticle(story, story.picture().map(pictures::atHead), where.of(content)).doors();
        besides.addTo(article, content, viewer);
        article.door(OrderDoors.report(content.ref().path()));
        if (viewer.isAtLeast(Role.STEWARD)) {
            article.door(OrderDoors.decide(content.ref().path()));
        }
        article.origin();
        return Page.found(head(story), article);
    }

    /// Whoever has the link may read a draft, and do nothing else with it. It is kept nowhere, because the link may be
    /// taken back.
    private Optional<PageAnswer> preview(String token, PageRequest request) {
        return desk.previewed(token).map(content -> {
            StoryDetails story =
                    reading.details(content.withHtml(PreviewPictures.opened(content.html(), token)), request.viewer());
            StoryArticle article = new StoryArticle(
                    story,
                    story.picture().map(pictures::atHead).map(picture -> PreviewPictures.opened(picture, token)),
                    where.of(content));
            return Page.found(PageHead.of(content.ref().title(), request.path()).asFleeting(), article);
        });
    }

    private static PageHead head(StoryDetails story) {
        ContentDetails content = story.content();
        String path = content.ref().path();
        PageHead head = PageHead.of(content.ref().title(), path)
                .describedAs(content.teaser())
                .changed(content.updatedAt())
                .pictured(story.picture().map(picture -> picture.file().path()).orElse(content.picture()))
                .with(
                        new Alternate("text/markdown", content.ref().title(), path + ".md"),
                        AtomFeeds.alternate(StoryPath.FRONT, Words.say("story.stories")))
                .structuredAs(structured(story));
        return story.isDraft() ? head.asFleeting() : head.inSearchEngines();
    }

    private static Map<String, Object> structured(StoryDetails story) {
        ContentDetails content = story.content();
        Map<String, Object> data = new HashMap<>(Map.of(
                "@type", "Article",
                "headline", content.ref().title(),
                "description", content.teaser(),
                "dateModified", content.updatedAt().toString(),
                "inLanguage", content.language(),
                "license", Licence.find(content.licence()).map(Licence::url).orElse(content.licence()),
                "author",
                        story.authors().stream()
                                .map(author -> Map.of("@type", "Person", "name", author.name()))
                                .toList()));
        story.publishedAt().ifPresent(at -> data.put("datePublished", at.toString()));
        story.facts()
                .place()
                .ifPresent(place -> data.put("contentLocation", Map.of("@type", "Place", "name", place.said())));
        return data;
    }

    private PageAnswer front(PageRequest request) {
        StoryFilter filter = new StoryFilter(
                request.parameter("tag").flatMap(tags::tag).map(TagLabel::slug).orElse(""),
                request.parameter("group").orElse(""),
                request.number("year").orElse(0),
                request.parameter("place").orElse(""),
                request.parameter("series").orElse(""));
        Viewer viewer = request.viewer();
        Front front = filter.isAll()
                ? lists.front(viewer, request.page())
                : new Front(List.of(), lists.list(filter, viewer, request.page()));
        Numbered<StorySummary> found = front.newest();
        String title = title(filter, found, viewer);
        HtmlContainer page = Piece.element("section", "page stories-page", top(filter, title));
        if (!front.chosen().isEmpty() && found.number() == 1) {
            page.add(Piece.section("page-section", "chosen", Words.say("story.chosen"), cards.choice(front.chosen())));
        }
        page.add(Piece.section(
                "page-section",
                "newest",
                Words.say(filter.series().isEmpty() ? "story.newest" : "story.series.order"),
                found.total() == 0
                        ? Piece.text("p", "empty-state", Words.say("story.none"))
                        : cards.grid(found.items()),
                new Pager(found, number -> address(filter, number))));
        page.add(new OtherStories(lists, viewer).section());
        PageHead head = PageHead.of(title, StoryPath.FRONT)
                .numbered(found.number())
                .describedAs(Words.say("story.stories.lead"))
                .with(AtomFeeds.alternate(StoryPath.FRONT, Words.say("story.stories")));
        return Page.found(filter.isAll() ? head.inSearchEngines() : head, page);
    }

    private static PageTop top(StoryFilter filter, String title) {
        PageTop top = new PageTop(title);
        if (!filter.isAll()) {
            top.below(Piece.link(StoryPath.FRONT, Words.say("story.stories")));
        }
        top.lead(Words.say("story.stories.lead"));
        HtmlContainer doors = Piece.element("ul", "page-doors");
        doors.add(Piece.element("li", "", Piece.link(StoryPath.NEW, Words.say("story.new"), "button button-primary")));
        doors.add(Piece.element("li", "", Piece.download(StoryPath.FRONT + AtomFeeds.FILE, Words.say("story.feed"))));
        top.add(doors);
        return top;
    }

    private String title(StoryFilter filter, Numbered<StorySummary> found, Viewer viewer) {
        if (!filter.group().isEmpty()) {
            return reading.at(filter.group(), viewer)
                    .map(group -> Words.say("story.stories.of", group.title()))
                    .orElseGet(() -> Words.say("story.stories"));
        }
        if (!filter.series().isEmpty() && found.total() > 0) {
            return found.items().getFirst().story().series();
        }
        if (!filter.tag().isEmpty()) {
            return tags.tag(filter.tag())
                    .map(tag -> Words.say("story.stories.of", tag.name()))
                    .orElseGet(() -> Words.say("story.stories"));
        }
        if (!filter.place().isEmpty()) {
            return places.at(filter.place())
                    .map(place -> Words.say("story.stories.of", place.name()))
                    .orElseGet(() -> Words.say("story.stories"));
        }
        return filter.year() > 0
                ? Words.say("story.stories.of", Integer.toString(filter.year()))
                : Words.say("story.stories");
    }

    private static String address(StoryFilter filter, int page) {
        return StoryPath.FRONT + "?page=" + page
                + parameter("tag", filter.tag())
                + parameter("group", filter.group())
                + parameter("year", filter.year() > 0 ? Integer.toString(filter.year()) : "")
                + parameter("place", filter.place())
                + parameter("series", filter.series());
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
