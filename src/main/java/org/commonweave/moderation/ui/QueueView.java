package org.commonweave.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Numbered;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ui.OrderDoors;
import org.commonweave.moderation.Case;
import org.commonweave.moderation.MeasureRow;
import org.commonweave.moderation.ModerationQueue;
import org.commonweave.moderation.ModerationQueue.Load;
import org.commonweave.moderation.ModerationService;
import org.commonweave.notice.NoticeList;
import org.commonweave.site.AdminArea;
import org.commonweave.site.ui.AdminPage;

/// What waits for somebody who keeps order, in a group or in the whole commons: what was reported, what new
/// members have brought, and what somebody wants to have looked at once more.
@Route("moderation/queue")
@PermitAll
class QueueView extends AdminPage implements BeforeEnterObserver {

    private static final String REPORTED = "reported";
    private static final String WAITING = "waiting";
    private static final String APPEALS = "appeals";

    private final ModerationQueue queue;
    private final ModerationService moderation;
    private final NoticeList notices;
    private final CurrentViewer current;
    private final Div list = new Div();
    private String shown = "";
    private int page = 1;

    QueueView(
            AdminArea area,
            ModerationQueue queue,
            ModerationService moderation,
            NoticeList notices,
            CurrentViewer current) {
        super(area, OrderDoors.QUEUE);
        this.queue = queue;
        this.moderation = moderation;
        this.notices = notices;
        this.current = current;
        list.addClassName("moderation-queue");
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageRequest request = new PageRequest(
                OrderDoors.QUEUE, event.getLocation().getQueryParameters().getParameters(), current.viewer());
        page = request.page();
        shown = request.parameter("show").orElse("");
        show();
    }

    private void show() {
        list.removeAll();
        if (!queue.isFor(current.viewer())) {
            list.add(Piece.text("p", "notice notice-warning", Words.say("content.not-allowed.order")));
            return;
        }
        notices.markSeen(current.viewer(), ModerationQueue.NEWS);
        Load load = queue.load(current.viewer());
        shown = shown.isEmpty() ? first(load) : shown;
        list.add(choices(load));
        switch (shown) {
            case WAITING -> cases(queue.waiting(current.viewer(), page));
            case APPEALS -> appeals(queue.appeals(current.viewer(), page));
            default -> cases(queue.reported(current.viewer(), page));
        }
        list.add(Piece.paragraph("more", Piece.link(ModerationPages.PATH, Words.say("moderation.log.all"))));
    }

    private HtmlContainer choices(Load load) {
        HtmlContainer choices = Piece.element("ul", "page-doors");
        choices.getElement().setAttribute("aria-label", Words.say("moderation.queue"));
        choices.add(choice(REPORTED, Words.say("moderation.queue.reported", load.reported())));
        choices.add(choice(WAITING, Words.say("moderation.queue.waiting", load.waiting())));
        choices.add(choice(APPEALS, Words.say("moderation.queue.appeals", load.appealed())));
        return choices;
    }

    /// Where there is something to do.
    private static String first(Load load) {
        if (load.reported() > 0) {
            return REPORTED;
        }
        return load.waiting() > 0 ? WAITING : load.appealed() > 0 ? APPEALS : REPORTED;
    }

    private Component choice(String name, String words) {
        Anchor link = Piece.link(address(name), words);
        if (name.equals(shown)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return Piece.element("li", "", link);
    }

    private static String address(String name) {
        return OrderDoors.QUEUE + "?show=" + name;
    }

    private void cases(Numbered<Case> cases) {
        show(cases, Piece.list("ol", "entries moderation-cases", cases.items(), this::entry));
    }

    private void appeals(Numbered<MeasureRow> appeals) {
        show(appeals, Piece.list("ol", "entries moderation-cases", appeals.items(), this::appeal));
    }

    private void show(Numbered<?> found, Component entries) {
        list.add(found.total() == 0 ? Piece.text("p", "empty-state", Words.say("moderation.queue.empty")) : entries);
        list.add(new Pager(found, number -> address(shown) + "&page=" + number));
    }

    private Component entry(Case one) {
        HtmlContainer entry = CaseEntry.of(one);
        long id = one.thing().ref().id();
        String title = one.thing().ref().title();
        HtmlContainer ways = Piece.element("div", "form-actions");
        if (one.isWaiting()) {
            ways.add(button("moderation.approve", title, () -> moderation.approve(current.viewer(), id)));
        } else {
            ways.add(button("moderation.leave", title, () -> moderation.leave(current.viewer(), id)));
        }
        Anchor decide = OrderDoors.decide(one.thing().ref().path());
        decide.addClassName("button");
        decide.add(Piece.unseen(": " + title));
        ways.add(decide);
        entry.add(ways);
        return entry;
    }

    private Component appeal(MeasureRow measure) {
        HtmlContainer entry = MeasureEntry.forKeepers(measure);
        String name = measure.member().name();
        entry.add(Piece.element(
                "div",
                "form-actions",
                button("moderation.appeal.grant", name, () -> moderation.grant(current.viewer(), measure.id())),
                button("moderation.appeal.uphold", name, () -> moderation.uphold(current.viewer(), measure.id()))));
        return entry;
    }

    /// @param what to what it is done, for those who listen
    private NativeButton button(String key, String what, SerializableRunnable deed) {
        NativeButton button = new NativeButton(Words.say(key), _ -> attempt(deed));
        button.addClassName("button");
        button.getElement().setAttribute("aria-label", Words.say(key) + ": " + what);
        return button;
    }

    private void attempt(SerializableRunnable deed) {
        try {
            deed.run();
            Notices.say(Words.say("moderation.done"));
        } catch (Refusal refusal) {
            Notices.say(refusal.sentence());
        }
        show();
        Focus.keep();
    }
}
