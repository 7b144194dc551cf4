package org.commonweave.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Numbered;
import org.commonweave.base.Refusal;
import org.commonweave.base.Suspensions;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ui.OrderDoors;
import org.commonweave.moderation.MeasureRow;
import org.commonweave.moderation.ModerationLog;
import org.commonweave.moderation.ModerationService;
import org.commonweave.moderation.OwnReport;
import org.commonweave.moderation.ReportService;

/// What of one's own others do not see at present, what was decided about it, and what came of one's reports.
@Route("settings/order")
@PermitAll
class OwnOrderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ModerationLog log;
    private final ModerationService moderation;
    private final ReportService reports;
    private final Suspensions suspensions;
    private final CurrentViewer current;
    private int page = 1;

    OwnOrderView(
            ModerationLog log,
            ModerationService moderation,
            ReportService reports,
            Suspensions suspensions,
            CurrentViewer current) {
        this.log = log;
        this.moderation = moderation;
        this.reports = reports;
        this.suspensions = suspensions;
        this.current = current;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = new PageRequest(
                        OrderDoors.OWN, event.getLocation().getQueryParameters().getParameters(), current.viewer())
                .page();
        show();
    }

    private void show() {
        removeAll();
        add(new PageTop(getPageTitle()).lead(Words.say("moderation.own.lead")));
        current.viewer()
                .member()
                .flatMap(suspensions::of)
                .ifPresent(refusal -> add(Piece.text("p", "notice notice-warning", refusal.sentence())));
        Numbered<ContentDetails> withheld = log.ownWithheld(current.viewer(), page);
        Numbered<MeasureRow> measures = log.own(current.viewer(), page);
        Numbered<OwnReport> own = reports.own(current.viewer(), page);
        add(
                section(
                        "withheld",
                        "moderation.own.withheld",
                        withheld,
                        Piece.list("ol", "entries", withheld.items(), OwnOrderView::withheld)),
                section(
                        "decided",
                        "moderation.own.decided",
                        measures,
                        Piece.list("ol", "entries", measures.items(), this::measure)),
                section(
                        "reports",
                        "moderation.own.reports",
                        own,
                        Piece.list("ol", "entries", own.items(), OwnOrderView::report)));
    }

    private static HtmlContainer section(String id, String key, Numbered<?> found, Component list) {
        return Piece.section(
                "page-section",
                id,
                Words.say(key),
                found.total() == 0 ? Piece.text("p", "empty-state", Words.say("moderation.own.nothing")) : list,
                new Pager(found, number -> OrderDoors.OWN + "?page=" + number));
    }

    private static Component withheld(ContentDetails thing) {
        HtmlContainer entry = Piece.element(
                "div",
                "entry",
                Piece.element(
                        "p",
                        "entry-title",
                        Piece.link(thing.ref().path(), thing.ref().title())),
                Piece.text("p", "entry-text", thing.teaser()));
        thing.withheld()
                .ifPresent(why -> entry.add(Piece.text(
                        "p",
                        "entry-meta",
                        why.isWaiting()
                                ? Words.say("content.withheld.waiting.text")
                                : Words.say("content.withheld.reason", why.reason()))));
        return entry;
    }

    private static Component report(OwnReport report) {
        HtmlContainer line = Piece.element("p", "", Piece.day(report.at()));
        line.add(": ");
        report.thing()
                .ifPresentOrElse(
                        thing -> line.add(Piece.link(thing.path(), thing.title())),
                        () -> line.add(Words.say("moderation.own.gone")));
        line.add(". " + report.ground().words() + ". ");
        line.add(report.outcome()
                .map(deed -> Words.say("moderation.own.outcome", deed.words("")))
                .orElseGet(() -> Words.say("moderation.own.open")));
        return line;
    }

    private Component measure(MeasureRow measure) {
        HtmlContainer entry = MeasureEntry.forThePerson(measure);
        if (measure.mayBeAppealed()) {
            entry.add(appeal(measure));
        } else if (measure.isAppealOpen()) {
            entry.add(Piece.text("p", "entry-meta", Words.say("moderation.appeal.open")));
        }
        return entry;
    }

    private Component appeal(MeasureRow measure) {
        LabelledInput words = LabelledInput.ofSentences(
                "appeal-" + measure.id(), Words.say("moderation.appeal.why"), Words.say("moderation.appeal.hint"));
        NativeButton send = new NativeButton(Words.say("moderation.appeal.go"), _ -> send(measure, words));
        send.addClassName("button");
        return Piece.element(
                "details",
                "moderation-appeal",
                Piece.text("summary", "", Words.say("moderation.appeal")),
                Piece.element("div", "form", words, Piece.element("div", "form-actions", send)));
    }

    private void send(MeasureRow measure, LabelledInput words) {
        try {
            moderation.appeal(current.viewer(), measure.id(), words.getValue());
            Notices.say(Words.say("moderation.appeal.done"));
            show();
            Focus.keep();
        } catch (Refusal refusal) {
            words.setError(refusal.sentence());
        }
    }

    @Override
    public String getPageTitle() {
        return Words.say("moderation.own");
    }
}
