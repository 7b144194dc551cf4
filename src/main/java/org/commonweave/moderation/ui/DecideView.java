package org.commonweave.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.NamedSelect;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ui.OrderDoors;
import org.commonweave.moderation.Case;
import org.commonweave.moderation.Decision;
import org.commonweave.moderation.ModerationQueue;
import org.commonweave.moderation.ModerationService;
import org.commonweave.moderation.TrustService;

/// Everything that may be done about one thing and its author.
@Route("moderation/decide")
@PermitAll
class DecideView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /// A day to cool down, a week, a month, a season.
    private static final List<Integer> DAYS = List.of(1, 7, 30, 90);

    private final ModerationQueue queue;
    private final ModerationService moderation;
    private final TrustService trust;
    private final ContentReading reading;
    private final CurrentViewer current;
    private final NamedSelect<Integer> days = new NamedSelect<>(Words.say("moderation.suspend.days"), DAYS);
    private GroundField why = field();

    DecideView(
            ModerationQueue queue,
            ModerationService moderation,
            TrustService trust,
            ContentReading reading,
            CurrentViewer current) {
        this.queue = queue;
        this.moderation = moderation;
        this.trust = trust;
        this.reading = reading;
        this.current = current;
        addClassName("page");
        days.setLabel(Words.say("moderation.suspend.days"));
        days.setItemLabelGenerator(number -> Words.say("moderation.days", number));
        days.setValue(DAYS.getFirst());
    }

    private static GroundField field() {
        return new GroundField(Words.say("moderation.decide.words"), Words.say("moderation.decide.words.hint"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Asked.thing(event, reading, current.viewer())
                .ifPresentOrElse(thing -> show(thing.ref().id()), () -> say("moderation.nothing"));
    }

    private void say(String key) {
        removeAll();
        add(new PageTop(getPageTitle()), Piece.text("p", "empty-state", Words.say(key)));
    }

    private void show(long content) {
        try {
            show(queue.about(current.viewer(), content));
        } catch (Refusal refusal) {
            say(refusal.key());
        }
    }

    private void show(Case one) {
        ContentDetails thing = one.thing();
        why = field();
        removeAll();
        PageTop top = new PageTop(getPageTitle())
                .below(
                        OrderDoors.queue(),
                        Piece.link(thing.ref().path(), thing.ref().title()));
        add(top, CaseEntry.of(one));
        if (one.may().decide()) {
            add(why, things(one));
            if (one.may().suspendInGroup() || one.may().suspend()) {
                add(suspension(one));
            }
            if (one.may().trust()) {
                add(trust(one));
            }
        } else {
            add(Piece.text("p", "notice", Words.say("content.not-allowed.own-order")));
        }
        if (!one.measures().isEmpty()) {
            add(Piece.section(
                    "page-section",
                    "before",
                    Words.say("moderation.before"),
                    Piece.list("ol", "entries", one.measures(), MeasureEntry::forKeepers)));
        }
    }

    private Component things(Case one) {
        long id = one.thing().ref().id();
        HtmlContainer ways = Piece.element("div", "form-actions");
        if (one.isWaiting()) {
            ways.add(
                    button("moderation.approve", () -> moderation.approve(current.viewer(), id)),
                    decision(one, "moderation.decline", decision -> moderation.decline(current.viewer(), decision)));
        } else if (one.isWithheld()) {
            ways.add(button("moderation.show", () -> moderation.show(current.viewer(), id)));
        } else if (one.may().hide()) {
            ways.add(decision(one, "moderation.hide", decision -> moderation.hide(current.viewer(), decision)));
        }
        if (!one.reports().isEmpty()) {
            ways.add(button("moderation.leave", () -> moderation.leave(current.viewer(), id)));
        }
        if (one.thing().mayRemove()) {
            ways.add(decision(one, "moderation.remove", decision -> moderation.remove(current.viewer(), decision)));
        }
        ways.add(decision(one, "moderation.warn", decision -> moderation.warn(current.viewer(), decision)));
        return ways;
    }

    private Component suspension(Case one) {
        HtmlContainer ways = Piece.element("div", "form-actions");
        if (one.may().suspendInGroup()) {
            ways.add(decision(
                    one,
                    "moderation.suspend.group",
                    decision -> moderation.suspend(current.viewer(), decision, days.getValue(), false)));
        }
        if (one.may().suspend()) {
            ways.add(decision(
                    one,
                    "moderation.suspend.everywhere",
                    decision -> moderation.suspend(current.viewer(), decision, days.getValue(), true)));
        }
        return Piece.section(
                "page-section",
                "suspend",
                Words.say("moderation.suspend", one.thing().author().name()),
                Piece.text("p", "", Words.say("moderation.suspend.lead")),
                Piece.element("div", "form", days),
                ways);
    }

    private Component trust(Case one) {
        long author = one.thing().author().id();
        NativeButton change = one.isTrustGiven()
                ? button("moderation.trust.take-back", () -> trust.takeBack(current.viewer(), author))
                : button("moderation.trust.give", () -> trust.give(current.viewer(), author));
        HtmlContainer words =
                Piece.element("p", "", Piece.link(ModerationPages.PATH, Words.say("moderation.trust.how")));
        return Piece.section(
                "page-section",
                "trust",
                Words.say("moderation.trust"),
                words,
                Piece.element("div", "form-actions", change));
    }

    private NativeButton decision(Case one, String key, SerializableConsumer<Decision> deed) {
        long id = one.thing().ref().id();
        boolean aboutReports = !one.reports().isEmpty();
        NativeButton button = new NativeButton(Words.say(key), _ -> decide(id, aboutReports, deed));
        button.addClassName("button");
        return button;
    }

    private void decide(long id, boolean aboutReports, SerializableConsumer<Decision> deed) {
        try {
            deed.accept(new Decision(id, why.ground(), why.words(), aboutReports));
            done(id);
        } catch (Refusal refusal) {
            why.setError(refusal.sentence());
        }
    }

    private NativeButton button(String key, SerializableRunnable deed) {
        NativeButton button = new NativeButton(Words.say(key), _ -> attempt(deed));
        button.addClassName("button");
        return button;
    }

    private void attempt(SerializableRunnable deed) {
        try {
            deed.run();
            Notices.say(Words.say("moderation.done"));
            UI.getCurrent().refreshCurrentRoute(false);
            Focus.keep();
        } catch (Refusal refusal) {
            why.setError(refusal.sentence());
        }
    }

    private void done(long id) {
        Notices.say(Words.say("moderation.done"));
        show(id);
        Focus.keep();
    }

    @Override
    public String getPageTitle() {
        return Words.say("moderation.decide");
    }
}
