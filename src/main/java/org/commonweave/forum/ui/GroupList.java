package org.commonweave.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Collection;
import java.util.Map;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.Visibility;
import org.commonweave.forum.GroupRow;

/// Groups one below the other: name, a sentence, and how one comes in.
class GroupList extends OrderedList {

    /// @param headingTag the level of heading that fits the page, such as `h2`
    /// @param pictures of those groups that have one, by the number of the group
    GroupList(Collection<GroupRow> groups, String headingTag, Map<Long, HtmlContainer> pictures) {
        this(groups, headingTag, pictures, Map.of());
    }

    /// @param news in how many discussions of each group something is new, by the number of the group
    GroupList(
            Collection<GroupRow> groups,
            String headingTag,
            Map<Long, HtmlContainer> pictures,
            Map<Long, Integer> news) {
        addClassName("entries");
        groups.forEach(group -> {
            ListItem entry = entry(group, headingTag);
            if (news.containsKey(group.id())) {
                entry.add(Piece.text("p", "discussion-news", Words.say("forum.news.group", news.get(group.id()))));
            }
            if (pictures.containsKey(group.id())) {
                entry.addComponentAsFirst(pictures.get(group.id()));
                entry.addClassName("entry-pictured");
            }
            add(entry);
        });
    }

    private static ListItem entry(GroupRow group, String headingTag) {
        HtmlContainer title = Piece.element(headingTag, "entry-title", Piece.link(group.path(), group.title()));
        title.getElement().setAttribute("dir", "auto");
        HtmlContainer text = Piece.text("p", "entry-text", group.teaser());
        text.getElement().setAttribute("dir", "auto");
        ListItem entry = new ListItem(title, text, Piece.text("p", "entry-meta", facts(group)));
        entry.addClassName("entry");
        return entry;
    }

    private static String facts(GroupRow group) {
        return String.join(
                " · ",
                ForumWords.of(group.joining()),
                Words.say("forum.members", group.members()),
                hidesAll(group) ? ForumWords.of(group.readers()) : Words.say("forum.discussions", group.discussions()));
    }

    /// Whether none is seen perhaps only because it is not for whoever looks.
    private static boolean hidesAll(GroupRow group) {
        return group.discussions() == 0 && group.readers() != Visibility.PUBLIC;
    }
}
