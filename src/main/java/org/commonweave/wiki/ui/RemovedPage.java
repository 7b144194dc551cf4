package org.commonweave.wiki.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.SearchBox;
import org.commonweave.content.Lookup;

/// Says that a page was removed, when and why.
class RemovedPage extends Section {

    RemovedPage(Lookup.Removed removed, boolean mayRestore) {
        addClassName("page");
        String title = removed.content().title();
        HtmlContainer reason = Piece.element(
                "div",
                "notice",
                Piece.text("p", "notice-title", Words.say("wiki.removed.reason")),
                Piece.text("p", "", removed.reason()));
        PageTop top = new PageTop(Words.say("wiki.removed")).lead(Words.say("wiki.removed.lead", title));
        top.add(Piece.paragraph("page-meta", Piece.day(removed.at())));
        add(top, reason);
        if (mayRestore) {
            add(Piece.paragraph("form-actions", Piece.link("/admin/bin", Words.say("wiki.removed.bin"), "button")));
        }
        add(new SearchBox("search-form", "q", title, ""));
    }
}
