package org.commonweave.wiki.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.link.WantedPath;
import org.commonweave.wiki.WikiPath;

/// Pages that others point at although nobody has written them yet.
public final class WantedList {

    private WantedList() {}

    public static HtmlContainer of(List<WantedPath> wanted) {
        return wanted.isEmpty()
                ? Piece.text("p", "empty-state", Words.say("wiki.wanted.none"))
                : Piece.list("ul", "plain-list", wanted, WantedList::item);
    }

    static Component item(WantedPath wanted) {
        String title = WikiPath.titleFor(wanted.path());
        Span mentions = new Span(Words.say("wiki.wanted.links", wanted.mentions()));
        mentions.addClassName("count");
        return new Span(Piece.link(MissingPage.startAddress(title), title, "wanted"), new Span(" "), mentions);
    }
}
