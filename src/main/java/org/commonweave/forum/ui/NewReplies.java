package org.commonweave.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.forum.DiscussionDetails;
import org.commonweave.forum.DiscussionRow;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.News;
import org.commonweave.forum.ReplyDetails;

/// Tells a member what was said in a discussion since they were there, and leads to the first of it.
class NewReplies extends Div {

    NewReplies(DiscussionDetails discussion, GroupDeeds deeds) {
        News news = discussion.progress().news();
        addClassNames("notice", "talk-unread");
        add(Piece.text("p", "notice-title", Words.say("forum.news.replies", news.replies())));
        HtmlContainer ways = Piece.paragraph(
                "form-actions", Piece.link(firstAddress(news, discussion), Words.say("forum.news.first"), "button"));
        if (discussion.progress().goesOn()) {
            ways.add(deeds.markRead(discussion.content().ref().id()));
        }
        add(ways);
    }

    /// A place on this page, or the address that leads to the page where it stands.
    private static String firstAddress(News news, DiscussionDetails discussion) {
        return discussion.replies().items().stream()
                .map(ReplyDetails::number)
                .filter(number -> number.equals(news.first()))
                .findFirst()
                .map(number -> "#" + ForumPath.anchor(number))
                .orElseGet(news::path);
    }

    /// Stands between what somebody has seen and what came since. It is a heading, so that one can go there by ear.
    static ListItem divider() {
        ListItem divider = new ListItem(Piece.text("h3", "", Words.say("forum.news.since-last-visit")));
        divider.addClassName("replies-new");
        return divider;
    }

    /// The same in a list of discussions, in words short enough for a line.
    static HtmlContainer of(DiscussionRow row, News news) {
        HtmlContainer line = Piece.element("p", "discussion-news");
        if (news.replies() == 0) {
            line.setText(Words.say("forum.news.unopened"));
            return line;
        }
        line.add(Piece.link(news.path(), Words.say("forum.news.replies", news.replies())));
        line.add(Piece.unseen(" " + Words.say("forum.news.replies.where", row.title())));
        return line;
    }
}
