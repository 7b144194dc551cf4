package org.commonweave.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import java.util.Collection;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.TagCount;
import org.commonweave.content.TagLabel;

/// Tags in a row.
public final class TagChips {

    private TagChips() {}

    /// The tags of one item.
    public static HtmlContainer of(Collection<TagLabel> tags) {
        HtmlContainer row = Piece.list("ul", "page-tags", tags, tag -> {
            Anchor chip = Piece.link(tag.path(), tag.name(), "tag-chip");
            chip.getElement().setAttribute("rel", "tag");
            return chip;
        });
        row.getElement().setAttribute("aria-label", Words.say("content.tags"));
        return row;
    }

    /// Many tags with how many items each has.
    public static HtmlContainer cloud(Collection<TagCount> tags) {
        return Piece.list("ul", "tag-cloud", tags, count -> counted(count, "tag-chip"));
    }

    /// All tags one below the other, as in the index of a book.
    static HtmlContainer index(Collection<TagCount> tags) {
        return Piece.list("ul", "tag-index", tags, count -> counted(count, "tag-index-entry"));
    }

    private static Component counted(TagCount count, String look) {
        Anchor tag = Piece.link(count.tag().path(), "", look);
        tag.add(Piece.text("span", "", count.tag().name()));
        tag.add(" ");
        tag.add(Piece.text("span", "count", Long.toString(count.items())));
        return tag;
    }
}
