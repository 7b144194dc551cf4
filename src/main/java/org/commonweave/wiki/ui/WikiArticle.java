package org.commonweave.wiki.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.stream.Stream;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ui.ContentArticle;
import org.commonweave.link.ui.LinkedHere;
import org.commonweave.wiki.PageDetails;

/// A page as it is read.
class WikiArticle extends ContentArticle {

    WikiArticle(PageDetails page) {
        super(page.content(), page.content().html(), above(page));
        addClassName("wiki-page");
        ContentDetails content = page.content();
        String path = content.ref().path();
        door(Piece.link(path + "/edit", Words.say("wiki.edit"), "button"));
        door(Piece.link(path + "/history", Words.say("content.history")));
        if (content.mayRemove()) {
            door(Piece.link(path + "/remove", Words.say("wiki.remove")));
        }
        if (!page.below().isEmpty()) {
            below(Piece.section(
                    "page-section",
                    "below-title",
                    Words.say("wiki.below"),
                    Piece.list("ul", "plain-list", page.below(), WikiArticle::link)));
        }
        if (!page.backlinks().isEmpty()) {
            below(new LinkedHere(page.backlinks()));
        }
    }

    private static Anchor[] above(PageDetails page) {
        return Stream.concat(
                        Stream.of(Piece.link(WikiPublicPages.FRONT, Words.say("wiki.pages"))),
                        page.ancestors().stream().map(WikiArticle::link))
                .toArray(Anchor[]::new);
    }

    private static Anchor link(ContentRef page) {
        return Piece.link(page.path(), page.title());
    }
}
