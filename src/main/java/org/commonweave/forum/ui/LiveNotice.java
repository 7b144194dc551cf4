package org.commonweave.forum.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ui.BrowserModule;
import org.commonweave.forum.DiscussionDetails;
import org.commonweave.forum.ReadingMarks;

/// Says while somebody reads a discussion that others have replied. It lies over the lower edge of the window, so that
/// nothing moves, and shows the replies when they are asked for (`live-replies.js`).
class LiveNotice extends Div {

    private final DiscussionDetails discussion;
    private final ReadingMarks marks;
    private final Spot spot;
    private final CurrentViewer current;

    LiveNotice(DiscussionDetails discussion, ReadingMarks marks, Spot spot, CurrentViewer current) {
        this.discussion = discussion;
        this.marks = marks;
        this.spot = spot;
        this.current = current;
        NativeButton show = new NativeButton(Words.say("forum.live.show"), _ -> show());
        show.addClassName("button");
        addClassName("live-notice");
        getElement()
                .setAttribute(
                        "data-live",
                        "/discussions/" + discussion.content().ref().id() + "/live?after=" + after())
                .setAttribute("data-quiet", true);
        add(Piece.element("p", "live-words"), show);
        getChildren().findFirst().orElseThrow().getElement().setAttribute("role", "status");
    }

    private int after() {
        return discussion.state().replies();
    }

    private void show() {
        marks.firstAfter(current.viewer(), discussion.content().ref().id(), after())
                .ifPresent(spot::show);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        BrowserModule.load(getElement(), "/js/live-replies.js");
    }
}
