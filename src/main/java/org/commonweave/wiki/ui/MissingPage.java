package org.commonweave.wiki.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.SearchBox;
import org.commonweave.content.ContentRef;
import org.commonweave.link.ui.LinkedHere;

/// Where a page could be: offers to start it, or to look elsewhere.
class MissingPage extends Section {

    MissingPage(String title, List<ContentRef> pointers) {
        addClassName("page");
        add(new PageTop(Words.say("wiki.missing")).lead(Words.say("wiki.missing.lead", title)), ways(title, pointers));
    }

    /// What a reader can do where no page is: start it, look elsewhere, or read what points there.
    static HtmlContainer ways(String title, List<ContentRef> pointers) {
        HtmlContainer ways = Piece.element(
                "section",
                "empty-state",
                Piece.paragraph("", Piece.link(startAddress(title), Words.say("wiki.start"), "button button-primary")),
                Piece.text("p", "", Words.say("wiki.missing.search")),
                SearchBox.inPage(title));
        ways.getElement().setAttribute("aria-label", Words.say("wiki.missing.ways"));
        if (!pointers.isEmpty()) {
            ways.add(new LinkedHere(pointers));
        }
        return ways;
    }

    static String startAddress(String title) {
        return WikiPublicPages.NEW + "?title=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
    }
}
