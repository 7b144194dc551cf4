package org.commonweave.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.forum.DiscussionRow;
import org.commonweave.forum.DiscussionSummary;

/// Discussions one below the other: title, how they stand, and who spoke when.
class DiscussionList extends OrderedList {

    /// @param headingTag the level of heading that fits the page, such as `h3`
    DiscussionList(Collection<DiscussionSummary> discussions, String headingTag) {
        addClassNames("entries", "discussion-list");
        discussions.forEach(discussion -> add(entry(discussion, headingTag)));
    }

    private static ListItem entry(DiscussionSummary discussion, String headingTag) {
        DiscussionRow row = discussion.row();
        HtmlContainer title = Piece.element(headingTag, "entry-title", Piece.link(row.path(), row.title()));
        title.getElement().setAttribute("dir", "auto");
        List<Component> parts = new ArrayList<>(List.of(title));
        List<String> states = states(row);
        if (!states.isEmpty()) {
            parts.add(Piece.text("p", "discussion-state", String.join(" · ", states)));
        }
        if (!discussion.news().isNone()) {
            parts.add(NewReplies.of(row, discussion.news()));
        }
        HtmlContainer text = Piece.text("p", "entry-text", row.outcome().isEmpty() ? row.excerpt() : row.outcome());
        text.getElement().setAttribute("dir", "auto");
        parts.add(text);
        parts.add(meta(discussion));
        Component[] all = parts.toArray(Component[]::new);
        ListItem entry = discussion.muted()
                ? new ListItem(MutedWords.folded(discussion.author(), Piece.element("div", "", all)))
                : new ListItem(all);
        entry.addClassName("entry");
        return entry;
    }

    private static List<String> states(DiscussionRow row) {
        List<String> states = new ArrayList<>();
        if (row.pinned()) {
            states.add(Words.say("forum.state.pinned"));
        }
        if (row.question()) {
            states.add(
                    row.answers() == 0
                            ? Words.say("forum.state.unanswered")
                            : Words.say("forum.state.answered", row.answers()));
        }
        if (row.closedAt() != null) {
            states.add(Words.say("forum.state.closed"));
        }
        return states;
    }

    private static HtmlContainer meta(DiscussionSummary discussion) {
        DiscussionRow row = discussion.row();
        HtmlContainer meta = Piece.element("p", "entry-meta");
        meta.add(Words.say("forum.list.by", discussion.author().name()) + " · "
                + Words.say("forum.replies", row.replies()) + " · " + Words.say("forum.list.last") + " ");
        meta.add(Piece.day(row.lastActivityAt()));
        discussion.group().ifPresent(group -> {
            meta.add(" · " + Words.say("forum.unanswered.group") + " ");
            meta.add(Piece.link(group.path(), group.title()));
        });
        return meta;
    }
}
