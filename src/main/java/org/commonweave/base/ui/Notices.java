package org.commonweave.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import org.commonweave.base.Words;

/// Short words at the edge of the page about something that has just been done. They are read out politely.
public final class Notices {

    /// Long enough to read a line twice, and to get there with the keyboard.
    private static final int MILLIS = 15_000;

    private Notices() {}

    public static void say(String sentence) {
        show(MILLIS, new Span(sentence));
    }

    /// Words with something to do about them stay until they are closed.
    public static void say(String sentence, Component way) {
        show(0, new Span(sentence + " "), way);
    }

    private static void show(int millis, Component... words) {
        Notification notice = new Notification();
        notice.setPosition(Position.BOTTOM_START);
        notice.setDuration(millis);
        notice.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                Focus.keep();
            }
        });
        NativeButton close = new NativeButton(Words.say("base.notice.close"), _ -> notice.close());
        close.addClassNames("button", "button-plain");
        notice.add(Piece.element("div", "passing-notice", words));
        notice.add(close);
        notice.open();
    }
}
