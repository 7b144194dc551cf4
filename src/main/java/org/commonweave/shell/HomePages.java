package org.commonweave.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.base.ui.SearchBox;
import org.commonweave.content.ContentLists;
import org.commonweave.content.TagCount;
import org.commonweave.content.ui.Entries;
import org.commonweave.content.ui.TagChips;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.ui.LatelyTalked;
import org.commonweave.link.WantedPath;
import org.commonweave.seed.SampleContent;
import org.commonweave.story.StoryPath;
import org.commonweave.story.ui.LatestStories;
import org.commonweave.wiki.WikiService;
import org.commonweave.wiki.ui.WantedList;
import org.springframework.stereotype.Component;

/// `/`: a first look at what is here, and three ways in.
@Component
class HomePages implements PublicPages {

    private static final int RECENT = 6;
    private static final int STORIES = 3;
    private static final int TALK = 4;
    private static final int TAGS = 14;
    private static final int WANTED = 5;

    private final ContentLists lists;
    private final WikiService wiki;
    private final LatestStories stories;
    private final LatelyTalked talked;
    private final Entries entries;
    private final SampleContent sample;

    HomePages(
            ContentLists lists,
            WikiService wiki,
            LatestStories stories,
            LatelyTalked talked,
            Entries entries,
            SampleContent sample) {
        this.lists = lists;
        this.wiki = wiki;
        this.stories = stories;
        this.talked = talked;
        this.entries = entries;
        this.sample = sample;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        return request.path().equals("/") ? Optional.of(home(request.viewer())) : Optional.empty();
    }

    private PageAnswer home(Viewer viewer) {
        Div home = new Div(welcome());
        if (!viewer.isMember()) {
            home.add(uses());
        }
        stories(viewer).ifPresent(home::add);
        home.add(Piece.element(
                "div",
                "home-body",
                Piece.element("div", "home-main", main(viewer)),
                Piece.element("div", "home-side", side(viewer))));
        home.addClassName("home");
        PageHead head = PageHead.of("", "/")
                .describedAs(Words.say("shell.home.lead"))
                .inSearchEngines()
                .with(new PageHead.Alternate("application/atom+xml", Words.say("content.recent"), "/feed.atom"));
        return PageAnswer.Page.found(head, home);
    }

    private static Section welcome() {
        HtmlContainer ways = Piece.list(
                "ul",
                "home-ways",
                List.of(
                        Piece.link("/wiki", Words.say("shell.home.all")),
                        Piece.link("/tags", Words.say("shell.home.tags.all")),
                        Piece.link(ForumPath.GROUPS, Words.say("forum.groups")),
                        Piece.link(StoryPath.FRONT, Words.say("story.stories")),
                        Piece.link("/wiki/new", Words.say("shell.home.new"))),
                way -> way);
        HtmlContainer words = Piece.element(
                "div",
                "home-words",
                Piece.text("h1", "home-title", Words.say("shell.home.title")),
                Piece.text("p", "home-lead", Words.say("shell.home.lead")),
                SearchBox.inPage(""),
                ways);
        Image quilt = new Image("/images/quilt.svg", "");
        quilt.addClassName("home-quilt");
        quilt.getElement().setAttribute("width", "800").setAttribute("height", "600");
        Section welcome = new Section(words, quilt);
        welcome.addClassName("home-welcome");
        return welcome;
    }

    /// For somebody who comes for the first time: what there is to do here.
    private static HtmlContainer uses() {
        HtmlContainer list = Piece.list("ul", "home-uses", List.of("find", "use", "improve"), HomePages::use);
        list.getElement().setAttribute("aria-label", Words.say("shell.home.uses"));
        return list;
    }

    private static Div use(String name) {
        return new Div(
                Piece.text("h2", "", Words.say("shell.home." + name)),
                Piece.text("p", "", Words.say("shell.home." + name + ".text")));
    }

    private HtmlContainer[] main(Viewer viewer) {
        return Stream.of(Optional.of(recent(viewer)), talk(viewer))
                .flatMap(Optional::stream)
                .toArray(HtmlContainer[]::new);
    }

    private Optional<HtmlContainer> stories(Viewer viewer) {
        return stories.cards(viewer, STORIES).map(cards -> {
            HtmlContainer section = Piece.section("home-stories", "stories", Words.say("shell.home.stories"), cards);
            section.add(Piece.paragraph("more", Piece.link(StoryPath.FRONT, Words.say("shell.home.stories.all"))));
            return section;
        });
    }

    private Optional<HtmlContainer> talk(Viewer viewer) {
        return talked.list(viewer, TALK, "h3").map(list -> {
            HtmlContainer section = Piece.section("", "talk", Words.say("shell.home.talk"), list);
            section.add(Piece.paragraph("more", Piece.link(ForumPath.GROUPS, Words.say("shell.home.talk.all"))));
            return section;
        });
    }

    private HtmlContainer recent(Viewer viewer) {
        var recent = wiki.recent(viewer, 1).items().stream().limit(RECENT).toList();
        if (recent.isEmpty() && !sample.isUnderWay()) {
            return empty();
        }
        HtmlContainer section = Piece.section("", "recent", Words.say("shell.home.recent"), entries.list(recent, "h3"));
        if (sample.isUnderWay()) {
            section.add(Piece.text("p", "notice", Words.say("shell.home.sample")));
        }
        section.add(Piece.paragraph("more", Piece.link("/recent", Words.say("shell.home.changes"))));
        return section;
    }

    private static HtmlContainer empty() {
        return Piece.section(
                "empty-state",
                "recent",
                Words.say("shell.home.empty"),
                Piece.text("p", "", Words.say("shell.home.empty.text")),
                Piece.paragraph(
                        "", Piece.link("/wiki/new", Words.say("shell.home.empty.do"), "button button-primary")));
    }

    private HtmlContainer[] side(Viewer viewer) {
        List<TagCount> tags = lists.tags(viewer).stream().limit(TAGS).toList();
        List<WantedPath> wanted =
                wiki.wanted(viewer, 1).items().stream().limit(WANTED).toList();
        return Stream.of(
                        Optional.of(tags).filter(some -> !some.isEmpty()).map(HomePages::tags),
                        Optional.of(wanted).filter(some -> !some.isEmpty()).map(HomePages::wanted))
                .flatMap(Optional::stream)
                .toArray(HtmlContainer[]::new);
    }

    private static HtmlContainer tags(List<TagCount> tags) {
        return Piece.section(
                "",
                "tags",
                Words.say("shell.home.tags"),
                TagChips.cloud(tags),
                Piece.paragraph("more", Piece.link("/tags", Words.say("shell.home.tags.all"))));
    }

    private static HtmlContainer wanted(List<WantedPath> wanted) {
        return Piece.section(
                "",
                "wanted",
                Words.say("shell.home.wanted"),
                Piece.text("p", "", Words.say("shell.home.wanted.lead")),
                WantedList.of(wanted),
                Piece.paragraph("more", Piece.link("/wiki/wanted", Words.say("shell.home.wanted.all"))));
    }
}
