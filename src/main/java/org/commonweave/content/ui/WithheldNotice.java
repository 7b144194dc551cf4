package org.commonweave.content.ui;

import com.vaadin.flow.component.HtmlContainer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.Withholding;

/// Tells its author, and those who keep order, that others do not see something, and why.
public final class WithheldNotice {

    private WithheldNotice() {}

    public static HtmlContainer of(Withholding withheld) {
        HtmlContainer notice = Piece.element(
                "div", "notice notice-warning withheld", Piece.text("p", "notice-title", Words.say(title(withheld))));
        if (withheld.isDraft()) {
            notice.removeClassName("notice-warning");
            notice.add(Piece.text("p", "", Words.say("content.withheld.draft.text")));
            return notice;
        }
        notice.add(Piece.text(
                "p",
                "",
                withheld.isWaiting()
                        ? Words.say("content.withheld.waiting.text")
                        : Words.say("content.withheld.reason", withheld.reason())));
        notice.add(Piece.paragraph("form-actions", Piece.link(OrderDoors.OWN, Words.say("content.withheld.more"))));
        return notice;
    }

    private static String title(Withholding withheld) {
        return switch (withheld.state()) {
            case DRAFT -> "content.withheld.draft";
            case WAITING -> "content.withheld.waiting";
            case DECLINED -> "content.withheld.declined";
            case HIDDEN -> "content.withheld.hidden";
        };
    }
}
