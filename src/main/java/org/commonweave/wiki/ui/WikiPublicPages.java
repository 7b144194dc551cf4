package org.commonweave.wiki.ui;

import com.vaadin.flow.component.HtmlContainer;
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
import org.commonweave.base.ui.PageAnswer.Status;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageHead.Alternate;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentText;
import org.commonweave.content.Lookup;
import org.commonweave.content.ui.Besides;
import org.commonweave.content.ui.OrderDoors;
import org.commonweave.content.ui.RemovedArticle;
import org.commonweave.link.LinkGraph;
import org.commonweave.link.WantedPath;
import org.commonweave.site.Licence;
import org.commonweave.wiki.WikiPath;
import org.commonweave.wiki.WikiService;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// `/wiki`, `/wiki/wanted` and `/wiki/{slug}`.
@Component
class WikiPublicPages implements PublicPages {

    static final String FRONT = "/wiki";
    static final String NEW = "/wiki/new";

    private final WikiService wiki;
    private final LinkGraph links;
    private final Besides besides;

    WikiPublicPages(WikiService wiki, LinkGraph links, Besides besides) {
        this.wiki = wiki;
        this.links = links;
        this.besides = besides;
    }

    @Bean
    static Door wikiDoor() {
        return new Door(10, FRONT, "wiki.pages");
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        List<String> steps = request.steps();
        boolean forReading = !steps.isEmpty() && steps.getFirst().equals("wiki") && steps.size() <= 2;
        if (!forReading || request.path().equals(NEW) || isTooLong(steps.getLast())) {
            return Optional.empty();
        }
        if (steps.size() == 1) {
            return Optional.of(all(request));
        }
        return Optional.of(request.path().equals("/wiki/wanted") ? wanted(request) : page(request));
    }

    /// Nobody can start a page whose title would be as long as this.
    private static boolean isTooLong(String step) {
        return step.length() > ContentText.MAX_TITLE;
    }

    private PageAnswer page(PageRequest request) {
        return switch (wiki.at(request.path(), request.viewer())) {
            case Lookup.Found(ContentDetails content) -> Page.found(head(content), article(content, request.viewer()));
            case Lookup.Moved(String path) -> new PageAnswer.Moved(path);
            case Lookup.Removed removed -> RemovedArticle.of(removed);
            case Lookup.Gone gone when gone.isHidden() -> RemovedArticle.of(gone);
            case Lookup.Gone gone ->
                RemovedArticle.of(gone, MissingPage.ways(WikiPath.titleFor(gone.path()), pointers(request)));
            case Lookup.Unknown _ -> missing(request);
        };
    }

    private WikiArticle article(ContentDetails content, Viewer viewer) {
        WikiArticle article = new WikiArticle(wiki.details(content, viewer));
        besides.addTo(article, content, viewer);
        article.door(OrderDoors.report(content.ref().path()));
        if (viewer.isAtLeast(Role.STEWARD)) {
            article.door(OrderDoors.decide(content.ref().path()));
        }
        article.origin();
        return article;
    }

    private PageAnswer missing(PageRequest request) {
        String title = WikiPath.titleFor(request.path());
        return new Page(
                Status.UNKNOWN,
                PageHead.of(Words.say("wiki.missing"), request.path()),
                new MissingPage(title, pointers(request)));
    }

    private List<ContentRef> pointers(PageRequest request) {
        return links.pointingAt(request.path(), request.viewer());
    }

    private static PageHead head(ContentDetails content) {
        String path = content.ref().path();
        return PageHead.of(content.ref().title(), path)
                .describedAs(content.teaser())
                .inSearchEngines()
                .changed(content.updatedAt())
                .pictured(content.picture())
                .with(
                        new Alternate("text/markdown", content.ref().title(), path + ".md"),
                        new Alternate("application/atom+xml", Words.say("content.recent"), "/feed.atom"))
                .structuredAs(Map.of(
                        "@type", "TechArticle",
                        "headline", content.ref().title(),
                        "description", content.teaser(),
                        "dateCreated", content.createdAt().toString(),
                        "dateModified", content.updatedAt().toString(),
                        "inLanguage", content.language(),
                        "license",
                                Licence.find(content.licence())
                                        .map(Licence::url)
                                        .orElse(content.licence()),
                        "author",
                                Map.of(
                                        "@type",
                                        "Person",
                                        "name",
                                        content.author().name()),
                        "editor",
                                Map.of(
                                        "@type",
                                        "Person",
                                        "name",
                                        content.editor().name())));
    }

    private PageAnswer all(PageRequest request) {
        var pages = wiki.byTitle(request.viewer(), request.page());
        PageTop top = new PageTop(Words.say("wiki.all")).lead(Words.say("wiki.all.lead", pages.total()));
        HtmlContainer doors = Piece.element("ul", "page-doors");
        doors.add(Piece.element("li", "", Piece.link(NEW, Words.say("wiki.new"), "button")));
        doors.add(Piece.element("li", "", Piece.link("/wiki/wanted", Words.say("wiki.wanted"))));
        doors.add(Piece.element("li", "", Piece.link("/recent", Words.say("content.recent"))));
        if (request.viewer().isAtLeast(Role.STEWARD)) {
            doors.add(Piece.element("li", "", Piece.link("/admin/loose-ends", Words.say("wiki.loose-ends"))));
        }
        top.add(doors);
        HtmlContainer page = Piece.element(
                "section",
                "page",
                top,
                LetterGroups.of(pages.items()),
                new Pager(pages, number -> FRONT + "?page=" + number));
        return Page.found(
                PageHead.of(Words.say("wiki.all"), FRONT)
                        .numbered(pages.number())
                        .describedAs(Words.say("wiki.all.lead", pages.total()))
                        .inSearchEngines(),
                page);
    }

    private PageAnswer wanted(PageRequest request) {
        Numbered<WantedPath> wanted = wiki.wanted(request.viewer(), request.page());
        HtmlContainer page = Piece.element(
                "section",
                "page",
                new PageTop(Words.say("wiki.wanted"))
                        .below(Piece.link(FRONT, Words.say("wiki.pages")))
                        .lead(Words.say("wiki.wanted.lead")),
                WantedList.of(wanted.items()),
                new Pager(wanted, number -> "/wiki/wanted?page=" + number));
        return Page.found(PageHead.of(Words.say("wiki.wanted"), "/wiki/wanted").numbered(wanted.number()), page);
    }
}
