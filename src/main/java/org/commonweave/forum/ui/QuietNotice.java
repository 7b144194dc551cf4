package org.commonweave.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;

/// Offers whoever wants to reply where nobody has spoken for long a new discussion that goes on from there.
class QuietNotice extends Div {

    /// @param since when somebody spoke last
    /// @param discussion its address
    QuietNotice(Instant since, String discussion) {
        addClassName("notice");
        HtmlContainer quiet = Piece.text("p", "notice-title", Words.say("forum.quiet") + " ");
        quiet.add(Piece.day(since));
        add(
                quiet,
                Piece.text("p", "", Words.say("forum.quiet.lead")),
                Piece.paragraph(
                        "form-actions",
                        Piece.link(NewDiscussionView.sequelTo(discussion), Words.say("forum.quiet.new"), "button")));
    }
}
