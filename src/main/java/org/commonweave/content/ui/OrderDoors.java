package org.commonweave.content.ui;

import com.vaadin.flow.component.html.Anchor;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;

/// The ways from something to where order is kept. They are addresses, so that nobody who shows them has to
/// know how that is done.
public final class OrderDoors {

    public static final String REPORT = "/report";
    public static final String DECIDE = "/moderation/decide";
    public static final String QUEUE = "/moderation/queue";

    /// What the commons has told somebody about their own words.
    public static final String OWN = "/settings/order";

    private OrderDoors() {}

    /// To say that something is not right with what is at an address.
    public static Anchor report(String path) {
        return Piece.link(REPORT + "?of=" + path, Words.say("content.order.report"));
    }

    /// To decide about it, for those who keep order there.
    public static Anchor decide(String path) {
        return Piece.link(DECIDE + "?of=" + path, Words.say("content.order.decide"));
    }

    /// To all that waits for somebody who keeps order.
    public static Anchor queue() {
        return Piece.link(QUEUE, Words.say("content.order.queue"));
    }
}
