package org.commonweave.content.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Collection;
import java.util.Map;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentSummary;
import org.commonweave.member.MemberSummary;

/// Items one below the other: title, a sentence, and when they changed last.
public class EntryList extends OrderedList {

    /// @param people the members named in the items, by id
    /// @param headingTag the level of heading that fits the page, such as `h2`
    public EntryList(Collection<ContentSummary> items, Map<Long, MemberSummary> people, String headingTag) {
        addClassName("entries");
        items.forEach(item -> add(entry(item, people, headingTag)));
    }

    private static ListItem entry(ContentSummary item, Map<Long, MemberSummary> people, String headingTag) {
        HtmlContainer title = Piece.element(headingTag, "entry-title", Piece.link(item.path(), item.title()));
        HtmlContainer meta = Piece.element("p", "entry-meta", Piece.day(item.updatedAt()));
        MemberSummary editor = people.get(item.editorId());
        if (editor != null) {
            meta.add(" " + Words.say("content.entry.by", editor.name()));
        }
        title.getElement().setAttribute("dir", "auto");
        HtmlContainer text = Piece.text("p", "entry-text", item.teaser());
        text.getElement().setAttribute("dir", "auto");
        ListItem entry = new ListItem(title, text, meta);
        entry.addClassName("entry");
        return entry;
    }
}
