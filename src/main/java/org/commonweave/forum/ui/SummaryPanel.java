package org.commonweave.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ui.OrderDoors;
import org.commonweave.content.ui.WithheldNotice;
import org.commonweave.forum.SummaryDetails;
import org.commonweave.forum.SummaryService;
import org.commonweave.markup.OwnAnchors;
import org.commonweave.markup.ui.ArticleBody;

/// How a discussion stands, above what it began with: for whoever has no time to read it all.
class SummaryPanel extends Section {

    /// @param mayModerate whether the reader keeps order there
    SummaryPanel(SummaryDetails summary, boolean mayModerate) {
        ContentDetails content = summary.content();
        addClassNames("notice", "discussion-summary");
        setId(SummaryService.ANCHOR);
        getElement().setAttribute("tabindex", "-1").setAttribute("aria-labelledby", "summary-heading");
        HtmlContainer heading = Piece.text("h2", "notice-title", Words.say("forum.summary"));
        heading.setId("summary-heading");
        add(heading);
        content.withheld().ifPresent(withheld -> add(WithheldNotice.of(withheld)));
        add(new ArticleBody(OwnAnchors.in(content.html(), "s")), extent(summary), meta(content, mayModerate));
    }

    private static HtmlContainer extent(SummaryDetails summary) {
        HtmlContainer extent = Piece.element("p", "entry-meta");
        extent.add(Words.say("forum.summary.covers", summary.covered()));
        summary.firstNewer().ifPresent(first -> {
            extent.add(" · ");
            extent.add(Piece.link(first, Words.say("forum.summary.newer", summary.newer())));
        });
        return extent;
    }

    private static HtmlContainer meta(ContentDetails content, boolean mayModerate) {
        HtmlContainer meta = Piece.element("p", "entry-meta");
        meta.add(Piece.link(content.editor().path(), content.editor().name()));
        meta.add(", ");
        meta.add(Piece.moment(content.updatedAt()));
        meta.add(" · ");
        meta.add(Piece.link(content.ref().path() + "/history", Words.say("content.history")));
        if (content.mayEdit()) {
            meta.add(" · ");
            meta.add(Piece.link(content.ref().path() + "/edit", Words.say("forum.summary.edit")));
        }
        if (content.mayRemove()) {
            meta.add(" · ");
            meta.add(Piece.link(content.ref().path() + "/remove", Words.say("forum.remove")));
        }
        meta.add(" · ");
        meta.add(OrderDoors.report(content.ref().path()));
        if (mayModerate) {
            meta.add(" · ");
            meta.add(OrderDoors.decide(content.ref().path()));
        }
        return meta;
    }
}
