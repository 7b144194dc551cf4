package org.commonweave.wiki.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Numbered;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentRef;
import org.commonweave.link.BrokenLink;
import org.commonweave.link.LinkGraph;
import org.commonweave.link.OldLink;
import org.commonweave.site.AdminArea;
import org.commonweave.site.ui.AdminPage;
import org.commonweave.wiki.WikiService;

/// What the system can list for those who keep the pages tidy: where links are missing, broken or out of date.
@Route("admin/loose-ends/:list?(broken|orphans|old|wanted)")
@RolesAllowed("STEWARD")
class LooseEndsView extends AdminPage implements BeforeEnterObserver {

    private static final String PATH = "/admin/loose-ends";

    private final WikiService wiki;
    private final LinkGraph links;
    private final CurrentViewer current;
    private final Div body = new Div();

    LooseEndsView(AdminArea area, WikiService wiki, LinkGraph links, CurrentViewer current) {
        super(area, PATH);
        this.wiki = wiki;
        this.links = links;
        this.current = current;
        body.addClassName("loose-ends");
        add(body);
    }

    /// The lists, each by the last part of its address.
    private enum Ends {
        BROKEN,
        ORPHANS,
        OLD,
        WANTED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        String path() {
            return PATH + "/" + word();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Ends ends = event.getRouteParameters()
                .get("list")
                .map(word -> Ends.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Ends.BROKEN);
        int number = new PageRequest(
                        PATH, event.getLocation().getQueryParameters().getParameters(), current.viewer())
                .page();
        body.removeAll();
        body.add(choice(ends), Piece.text("p", "", Words.say("wiki.loose-ends." + ends.word() + ".lead")));
        body.add(
                switch (ends) {
                    case BROKEN -> list(links.broken(viewer(), number), LooseEndsView::broken, ends);
                    case ORPHANS -> list(wiki.orphans(viewer(), number), LooseEndsView::link, ends);
                    case OLD -> list(links.byOldPath(viewer(), number), LooseEndsView::old, ends);
                    case WANTED -> list(wiki.wanted(viewer(), number), WantedList::item, ends);
                });
    }

    private Nav choice(Ends shown) {
        Map<Ends, Long> counts = Map.of(
                Ends.BROKEN, links.broken(viewer(), 1).total(),
                Ends.ORPHANS, wiki.orphans(viewer(), 1).total(),
                Ends.OLD, links.byOldPath(viewer(), 1).total(),
                Ends.WANTED, wiki.wanted(viewer(), 1).total());
        Nav nav = new Nav(Piece.list("ul", "page-doors", Arrays.asList(Ends.values()), ends -> {
            Anchor link = Piece.link(
                    ends.path(), Words.say("wiki.loose-ends." + ends.word()) + " (" + counts.get(ends) + ")");
            if (ends == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            return link;
        }));
        nav.getElement().setAttribute("aria-label", Words.say("wiki.loose-ends"));
        return nav;
    }

    private static <T> Component list(Numbered<T> items, Function<T, Component> item, Ends ends) {
        return items.total() == 0
                ? Piece.text("p", "empty-state", Words.say("wiki.loose-ends.none"))
                : new Div(
                        Piece.list("ul", "plain-list", items.items(), item),
                        new Pager(items, page -> ends.path() + "?page=" + page));
    }

    private static Component broken(BrokenLink link) {
        HtmlContainer row = Piece.element("span", "", link(link.source()));
        String key = link.isRemoved() ? "wiki.loose-ends.broken.removed" : "wiki.loose-ends.broken.heading";
        row.add(" → ");
        row.add(Piece.link(link.targetPath(), link.targetTitle()));
        row.add(Piece.text("span", "count", " " + Words.say(key, link.anchor())));
        return row;
    }

    private static Component old(OldLink link) {
        HtmlContainer row = Piece.element("span", "", link(link.target()));
        row.add(Piece.text("span", "count", " " + Words.say("wiki.loose-ends.old.count", link.sources()) + " "));
        row.add(Piece.link(link.target().path() + "/old-links", Words.say("wiki.loose-ends.old.mend")));
        return row;
    }

    private static Component link(ContentRef item) {
        return Piece.link(item.path(), item.title());
    }

    private Viewer viewer() {
        return current.viewer();
    }
}
