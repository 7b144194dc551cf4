package org.commonweave.notice.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.notice.NoticeList;

/// The way to the notices with the number of unread ones. It looks again whenever the person goes somewhere.
class NoticeSign extends Anchor implements AfterNavigationObserver {

    /// Beyond this nobody counts.
    private static final long MOST_SHOWN = 99;

    private final NoticeList notices;
    private final CurrentViewer current;
    private final HtmlContainer count = Piece.element("span", "notice-count");

    NoticeSign(NoticeList notices, CurrentViewer current) {
        super(NoticesView.ADDRESS);
        this.notices = notices;
        this.current = current;
        addClassName("notice-sign");
        add(Piece.text("span", "notice-sign-word", Words.say("notice.notices")), count);
        show();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        long unread = notices.countUnread(current.viewer());
        count.removeAll();
        if (unread > 0) {
            count.add(" ");
            count.add(
                    Piece.text("span", "", unread > MOST_SHOWN ? MOST_SHOWN + "+" : Long.toString(unread)),
                    Piece.unseen(" " + Words.say("notice.unread")));
        }
    }
}
