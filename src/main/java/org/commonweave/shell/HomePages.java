package org.commonweave.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Numbered;
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
import org.commonweave.link.WantedPath;
import org.commonweave.wiki.WikiService;
import org.commonweave.wiki.ui.WantedList;
import org.springframework.stereotype.Component;

/// `/`: a first look at what is here, and three ways in.
@Component
class HomePages implements PublicPages {

    private static final int RECENT = 6;
    private static final int TAGS = 24;
    private static final int WANTED = 5;

    private final ContentLists lists;
    private final WikiService wiki;
    private final Entries entries;

    HomePages(ContentLists lists, WikiService wiki, Entries entries) {
        this.lists = lists;
        this.wiki = wiki;
        this.entries = entries;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        return request.path().equals("/") ? Optional.of(home(request.viewer())) : Optional.empty();
    }

    private PageAnswer home(Viewer viewer) {
        Div body = new Div(recent(viewer), new Div(tags(viewer), wanted(viewer)));
        body.addClassName("home-body");
        Div home = new Div(welcome(), body);
        home.addClassName("home");
        PageHead head = PageHead.of("", "/")
                .describedAs(Words.say("shell.home.lead"))
                .inSearchEngines()
                .with(new PageHead.Alternate("application/atom+xml", Words.say("content.recent"), "/feed.atom"));
        return PageAnswer.Page.found(head, home);
    }

    private static Section welcome() {
        HtmlContainer ways = Piece.element("p", "");
        ways.add(Words.say("shell.home.or") + " ");
        ways.add(Piece.link("/wiki", Words.say("shell.home.all")));
        ways.add(" · ");
        ways.add(Piece.link("/tags", Words.say("shell.home.tags.all")));
        HtmlContainer words = Piece.element(
                "div",
                "home-words",
                Piece.text("h1", "home-title", Words.say("shell.home.title")),
                Piece.text("p", "home-lead", Words.say("shell.home.lead")),
                new SearchBox("search-form", "q", "", Words.say("shell.home.search")),
                ways);
        Image quilt = new Image("/images/quilt.svg", "");
        quilt.addClassName("home-quilt");
        quilt.getElement().setAttribute("width", "800").setAttribute("height", "600");
        Section welcome = new Section(words, quilt);
        welcome.addClassName("home-welcome");
        return welcome;
    }

    private HtmlContainer recent(Viewer viewer) {
        var recent = lists.recent(viewer, 1).items().stream().limit(RECENT).toList();
        return Piece.section(
                "",
                "recent",
                Words.say("shell.home.recent"),
                entries.list(recent, "h3"),
                Piece.paragraph("home-more", Piece.link("/recent", Words.say("shell.home.changes"))));
    }

    private HtmlContainer tags(Viewer viewer) {
        List<TagCount> tags = lists.tags(viewer).stream().limit(TAGS).toList();
        return Piece.section(
                "",
                "tags",
                Words.say("shell.home.tags"),
                TagChips.cloud(tags),
                Piece.paragraph("home-more", Piece.link("/tags", Words.say("shell.home.tags.all"))));
    }

    private HtmlContainer wanted(Viewer viewer) {
        Numbered<WantedPath> wanted = wiki.wanted(viewer, 1);
        return Piece.section(
                "",
                "wanted",
                Words.say("shell.home.wanted"),
                Piece.text("p", "", Words.say("shell.home.wanted.lead")),
                WantedList.of(wanted.items().stream().limit(WANTED).toList()),
                Piece.paragraph("home-more", Piece.link("/wiki/wanted", Words.say("shell.home.wanted.all"))));
    }
}
