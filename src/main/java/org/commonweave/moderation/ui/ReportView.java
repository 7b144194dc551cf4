package org.commonweave.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentReading;
import org.commonweave.moderation.ReportService;

/// Says to those who keep order that something is not right.
@Route("report")
@PermitAll
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportService reports;
    private final ContentReading reading;
    private final CurrentViewer current;
    private final GroundField why =
            new GroundField(Words.say("moderation.report.words"), Words.say("moderation.report.words.hint"));

    ReportView(ReportService reports, ContentReading reading, CurrentViewer current) {
        this.reports = reports;
        this.reading = reading;
        this.current = current;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Asked.thing(event, reading, current.viewer())
                .ifPresentOrElse(
                        this::ask,
                        () -> add(
                                new PageTop(getPageTitle()),
                                Piece.text("p", "empty-state", Words.say("moderation.nothing"))));
    }

    private void ask(ContentDetails thing) {
        NativeButton send = new NativeButton(Words.say("moderation.report.go"), _ -> send(thing));
        send.addClassNames("button", "button-primary");
        add(
                new PageTop(getPageTitle()).lead(Words.say("moderation.report.lead")),
                Thing.of(thing),
                why,
                Piece.element(
                        "div",
                        "form-actions",
                        send,
                        Piece.link(thing.ref().path(), Words.say("moderation.report.not"), "button")));
    }

    private void send(ContentDetails thing) {
        try {
            reports.report(current.viewer(), thing.ref().id(), why.ground(), why.words());
            Notices.say(Words.say("moderation.report.done"));
            GoOn.to(thing.ref().path());
        } catch (Refusal refusal) {
            why.setError(refusal.sentence());
        }
    }

    @Override
    public String getPageTitle() {
        return Words.say("moderation.report");
    }
}
