package org.commonweave.wiki.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Numbered;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.wiki.OldLinks;
import org.commonweave.wiki.OldLinks.Left;
import org.commonweave.wiki.OldLinks.Mended;
import org.commonweave.wiki.WikiPath;
import org.commonweave.wiki.WikiService;

/// After a page was renamed: which texts still have its old title, and a way to write the new one there.
@Route("wiki/:slug/old-links")
@PermitAll
class OldLinksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WikiService wiki;
    private final OldLinks oldLinks;
    private final CurrentViewer current;
    private final Div result = new Div();
    private final Div list = new Div();
    private String title = "";

    OldLinksView(WikiService wiki, OldLinks oldLinks, CurrentViewer current) {
        this.wiki = wiki;
        this.oldLinks = oldLinks;
        this.current = current;
        addClassName("page");
        list.addClassName("old-links");
        result.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = WikiPath.PREFIX + event.getRouteParameters().get("slug").orElseThrow();
        switch (wiki.at(path, current.viewer())) {
            case Lookup.Found(ContentDetails content) -> open(content.ref(), numberAskedFor(event));
            case Lookup.Moved(String now) -> event.forwardTo(now.substring(1) + "/old-links");
            case Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> event.forwardTo(path.substring(1));
        }
    }

    private void open(ContentRef page, int number) {
        title = Words.say("wiki.old-links.of", page.title());
        removeAll();
        result.removeAll();
        add(
                new PageTop(Words.say("wiki.old-links"))
                        .below(Piece.link(page.path(), page.title()))
                        .lead(Words.say("wiki.old-links.lead", page.title())),
                result,
                list);
        show(page, number);
    }

    private void show(ContentRef page, int number) {
        Numbered<ContentRef> items = oldLinks.to(page.id(), current.viewer(), number);
        list.removeAll();
        if (items.total() == 0) {
            list.add(Piece.text("p", "empty-state", Words.say("wiki.old-links.none")));
            return;
        }
        String attempt = UUID.randomUUID().toString();
        NativeButton mend = new NativeButton(Words.say("wiki.old-links.mend", page.title()), _ -> mend(page, attempt));
        mend.addClassNames("button", "button-primary");
        list.add(
                Piece.text("p", "", Words.say("wiki.old-links.count", items.total())),
                Piece.list("ul", "plain-list", items.items(), OldLinksView::link),
                new Pager(items, other -> page.path() + "/old-links?page=" + other),
                Piece.paragraph(
                        "form-actions", mend, Piece.link(page.path(), Words.say("content.compare.back"), "button")));
    }

    private void mend(ContentRef page, String attempt) {
        result.removeAll();
        try {
            say(oldLinks.mend(current.viewer(), page.id(), attempt));
        } catch (Refusal refusal) {
            result.add(Piece.text("p", "notice notice-warning", refusal.sentence()));
        }
        show(page, 1);
    }

    private void say(Mended mended) {
        Div notice = new Div(Piece.text(
                "p",
                "notice-title",
                Words.say("wiki.old-links.done", mended.changed().size())));
        notice.addClassName("notice");
        if (!mended.left().isEmpty()) {
            notice.add(Piece.text("p", "", Words.say("wiki.old-links.left")), lefts(mended.left()));
        }
        if (mended.more() > 0) {
            notice.add(Piece.text("p", "", Words.say("wiki.old-links.more", mended.more())));
        }
        result.add(notice);
    }

    private static Component lefts(List<Left> left) {
        return Piece.list(
                "ul",
                "plain-list",
                left,
                one -> Piece.paragraph("", link(one.item()), Piece.text("span", "", ": " + one.why())));
    }

    private static Component link(ContentRef item) {
        return Piece.link(item.path(), item.title());
    }

    private int numberAskedFor(BeforeEnterEvent event) {
        return new PageRequest("/", event.getLocation().getQueryParameters().getParameters(), current.viewer()).page();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
