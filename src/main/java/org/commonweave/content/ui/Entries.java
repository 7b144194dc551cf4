package org.commonweave.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.commonweave.base.Numbered;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentSummary;
import org.commonweave.member.MemberDirectory;

/// Makes lists of items with the names of their people.
@org.springframework.stereotype.Component
public class Entries {

    private final MemberDirectory members;

    Entries(MemberDirectory members) {
        this.members = members;
    }

    public EntryList list(Collection<ContentSummary> items, String headingTag) {
        return new EntryList(
                items,
                members.named(items.stream().map(ContentSummary::editorId).collect(Collectors.toSet())),
                headingTag);
    }

    /// One of the numbered pages of a list, with links to the others.
    ///
    /// @param path the address of the list
    public Div numbered(Numbered<ContentSummary> items, String headingTag, String path) {
        return numbered(items, headingTag, page -> path + "?page=" + page);
    }

    /// The same at addresses of any form.
    ///
    /// @param address of a page of the list, by its number
    public Div numbered(Numbered<ContentSummary> items, String headingTag, IntFunction<String> address) {
        Component list = items.total() == 0
                ? Piece.text("p", "empty-state", Words.say("content.nothing"))
                : list(items.items(), headingTag);
        return new Div(list, new Pager(items, address));
    }
}
