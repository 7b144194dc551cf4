package org.commonweave.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Door;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.SiteFooter;
import org.commonweave.base.ui.SiteHeader;
import org.commonweave.markup.ui.ArticleBody;
import org.commonweave.site.Licence;
import org.commonweave.site.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.util.UriUtils;

/// A whole HTML document for somebody who is not signed in: the same component tree that members see, as text.
@org.springframework.stereotype.Component
class PlainPage {

    private final Site site;
    private final HeadElements head;
    private final List<Door> doors;

    PlainPage(Site site, HeadElements head, ObjectProvider<Door> doors) {
        this.site = site;
        this.head = head;
        this.doors = doors.orderedStream().toList();
    }

    String of(PageAnswer.Page page) {
        String language = site.language().toLanguageTag();
        return "<!doctype html>\n<html lang=\"" + language + "\"><head>" + head.of(page.head()) + "</head><body>"
                + ArticleBody.serialise(frame(page)) + "</body></html>\n";
    }

    private Component frame(PageAnswer.Page page) {
        Main main = new Main(page.main());
        main.addClassName("site-main");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        Licence licence = site.licence();
        HtmlContainer frame = Piece.element(
                "div",
                "site",
                Piece.link("#main", Words.say("base.skip"), "skip-link"),
                new SiteHeader(site.name(), doors, page.head().pathAlone(), account(page)),
                main,
                new SiteFooter(licence.name(), licence.url()));
        return frame;
    }

    private static List<Anchor> account(PageAnswer.Page page) {
        return List.of(Piece.link(
                "/sign-in?continue=" + UriUtils.encode(page.head().path(), UTF_8), Words.say("base.sign-in")));
    }
}
