package org.commonweave.content.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import java.util.List;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.RevisionDetails;
import org.commonweave.markup.ui.ArticleBody;

/// An item as it was, with a clear word that this is not what it says now.
class RevisionArticle extends Article {

    RevisionArticle(RevisionDetails revision, boolean mayRestore, List<Anchor> above) {
        addClassName("page");
        add(new PageTop(revision.text().title())
                .below(above.toArray(Anchor[]::new))
                .lead(revision.text().summary()));
        add(notice(revision, mayRestore), new ArticleBody(revision.html()));
    }

    private static HtmlContainer notice(RevisionDetails revision, boolean mayRestore) {
        String path = revision.content().path();
        int number = revision.revision().number();
        HtmlContainer title = Piece.element("p", "notice-title");
        title.add(Words.say(
                revision.isLatest() ? "content.revision.latest" : "content.revision.old", number, revision.latest()));
        HtmlContainer ways = Piece.element("p", "", Piece.link(path, Words.say("content.revision.now")));
        if (!revision.isLatest()) {
            ways.add(" · ");
            ways.add(Piece.link(
                    path + "/compare?from=" + number + "&to=" + revision.latest(),
                    Words.say("content.revision.compare")));
            if (mayRestore) {
                ways.add(" · ");
                ways.add(Piece.link(path + "/edit?from=" + number, Words.say("content.revision.restore")));
            }
        }
        HtmlContainer when =
                Piece.element("p", "", Piece.moment(revision.revision().at()));
        when.add(" " + Words.say("content.history.by") + " "
                + revision.revision().author().name());
        return Piece.element("div", "notice", title, when, ways);
    }
}
