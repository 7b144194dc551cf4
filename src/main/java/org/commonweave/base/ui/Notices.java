package org.commonweave.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.time.Duration;
import org.commonweave.base.Words;

/// Short words at the edge of the page about something that has just been done. They are read out politely.
public final class Notices {

    /// Long enough to read a line twice, and to get there with the keyboard.
    private static final int MILLIS = 15_000;

    /// What was said longer ago has been read, or never will be.
    private static final Duration FRESH = Duration.ofSeconds(5);

    private Notices() {}

    public static void say(String sentence) {
        show(MILLIS, new Span(sentence));
        ComponentUtil.setData(UI.getCurrent(), Said.class, new Said(sentence, System.nanoTime()));
    }

    /// Something that was said a moment ago.
    private record Said(String sentence, long at) implements Serializable {}

    /// The browser is about to load a page anew, and with it goes what was just said: it is said again there.
    public static void takeAlong() {
        Said said = ComponentUtil.getData(UI.getCurrent(), Said.class);
        if (said != null && System.nanoTime() - said.at() < FRESH.toNanos()) {
            VaadinSession.getCurrent().setAttribute(Said.class, said);
        }
    }

    /// Says what was taken along, once.
    public static void sayWhatWasTakenAlong() {
        VaadinSession session = VaadinSession.getCurrent();
        Said said = session.getAttribute(Said.class);
        if (said != null) {
            session.setAttribute(Said.class, null);
            say(said.sentence());
        }
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
