package org.commonweave.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.SearchBox;
import org.commonweave.content.Lookup;

/// Says that something was removed, when and why.
public class RemovedArticle extends Section {

    private static final String REMOVED = "content.removed";

    private RemovedArticle(String title, String lead, String reason, Instant at, Component... ways) {
        addClassName("page");
        PageTop top = new PageTop(Words.say(title)).lead(lead);
        top.add(Piece.paragraph("page-meta", Piece.day(at)));
        add(
                top,
                Piece.element(
                        "div",
                        "notice",
                        Piece.text("p", "notice-title", Words.say("content.removed.reason")),
                        Piece.text("p", "", reason)));
        add(ways);
    }

    /// The answer for the address of something in the bin, and for all addresses below it.
    public static PageAnswer of(Lookup.Removed removed) {
        String title = removed.content().title();
        SearchBox search = SearchBox.inPage(title);
        String lead = Words.say("content.removed.lead", title);
        RemovedArticle article = removed.mayRestore()
                ? new RemovedArticle(REMOVED, lead, removed.reason(), removed.at(), restore(removed), search)
                : new RemovedArticle(REMOVED, lead, removed.reason(), removed.at(), search);
        return answer(REMOVED, removed.content().path(), article);
    }

    /// The answer for an address of which only the reason is left.
    ///
    /// @param ways what a reader can do
    public static PageAnswer of(Lookup.Gone gone, Component... ways) {
        String title = gone.isHidden() ? "content.hidden" : REMOVED;
        String lead = Words.say(gone.isHidden() ? "content.hidden.lead" : "content.gone.lead");
        return answer(title, gone.path(), new RemovedArticle(title, lead, gone.reason(), gone.at(), ways));
    }

    private static Component restore(Lookup.Removed removed) {
        return Piece.paragraph(
                "form-actions",
                Piece.link("/bin/" + removed.content().id(), Words.say("content.bin.restore"), "button"));
    }

    private static PageAnswer answer(String title, String path, RemovedArticle article) {
        return new PageAnswer.Page(PageAnswer.Status.REMOVED, PageHead.of(Words.say(title), path), article);
    }
}
