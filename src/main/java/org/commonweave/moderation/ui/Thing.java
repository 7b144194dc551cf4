package org.commonweave.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ui.KindWords;
import org.commonweave.markup.ui.ArticleBody;

/// What something says, folded, under its name: to look at before one decides.
final class Thing {

    private Thing() {}

    static HtmlContainer of(ContentDetails thing) {
        HtmlContainer text = Piece.element(
                "details",
                "moderation-text",
                Piece.text("summary", "", Words.say("moderation.thing.read")),
                new ArticleBody(thing.html()));
        return Piece.element("div", "notice moderation-thing", name(thing), teaser(thing), text);
    }

    private static HtmlContainer name(ContentDetails thing) {
        HtmlContainer name = Piece.element(
                "p", "notice-title", Piece.link(thing.ref().path(), thing.ref().title()));
        name.getElement().setAttribute("dir", "auto");
        return name;
    }

    private static HtmlContainer teaser(ContentDetails thing) {
        HtmlContainer by = Piece.element("p", "entry-meta");
        by.add(KindWords.one(thing.ref().kind()) + " · ");
        by.add(Piece.link(thing.author().path(), thing.author().name()));
        by.add(", ");
        by.add(Piece.moment(thing.createdAt()));
        HtmlContainer words = Piece.text("p", "entry-text", thing.teaser());
        words.getElement().setAttribute("dir", "auto");
        return Piece.element("div", "", by, words);
    }
}
