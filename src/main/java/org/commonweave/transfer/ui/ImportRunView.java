package org.commonweave.transfer.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.Piece;
import org.commonweave.site.AdminArea;
import org.commonweave.site.ui.AdminPage;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.ImportedPages;
import org.commonweave.transfer.run.ImportDesk;
import org.commonweave.transfer.run.RunDetails;
import org.commonweave.transfer.run.RunRefused;
import org.commonweave.transfer.run.RunSummary;
import org.commonweave.transfer.run.SourceKind;
import org.commonweave.transfer.run.Stage;
import org.jspecify.annotations.Nullable;

/// One import: how far it is, what would come of it, what came of it. It goes on whether or not somebody looks.
@Route("admin/import/:id([0-9]{1,18})")
@RolesAllowed("ADMINISTRATOR")
class ImportRunView extends AdminPage implements BeforeEnterObserver {

    private static final int MILLIS_BETWEEN_LOOKS = 1_000;

    private final ImportDesk desk;
    private final ImportedPages pages;
    private final CurrentViewer current;
    private final RunProgress progress = new RunProgress();
    private final Div heading = new Div();
    private final Div answer = new Div();
    private final Div body = new Div();
    private long id;
    private int page = 1;
    private @Nullable Stage shown;
    private @Nullable Registration looking;

    ImportRunView(AdminArea area, ImportDesk desk, ImportedPages pages, CurrentViewer current) {
        super(area, ImportView.PATH);
        this.desk = desk;
        this.pages = pages;
        this.current = current;
        add(new Div(heading, answer, progress, body));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElse(0L);
        page = new PageRequest(
                        ImportView.PATH,
                        event.getLocation().getQueryParameters().getParameters(),
                        current.viewer())
                .page();
        try {
            RunDetails run = desk.details(current.viewer(), id);
            standBehind(
                    switch (run.kind()) {
                        case FOLDER -> ImportView.PATH;
                        case MAIL -> MailImportView.PATH;
                        case WORDPRESS -> WordPressImportView.PATH;
                    });
            show(run);
        } catch (RunRefused _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        looking = event.getUI().addPollListener(this::look);
        event.getUI().setPollInterval(progress.isVisible() ? MILLIS_BETWEEN_LOOKS : -1);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        Optional.ofNullable(looking).ifPresent(Registration::remove);
    }

    private void look(PollEvent event) {
        show(desk.details(current.viewer(), id));
        if (!progress.isVisible()) {
            event.getSource().setPollInterval(-1);
        }
    }

    private void show(RunDetails run) {
        RunSummary summary = run.summary();
        progress.setVisible(summary.stage().isUnderWay());
        progress.show(summary);
        if (summary.stage() != shown) {
            shown = summary.stage();
            heading.removeAll();
            heading.add(new RunHeading(run));
            body.removeAll();
            compose(run);
        }
    }

    private void compose(RunDetails run) {
        switch (run.summary().stage()) {
            case LOOKING, WRITING, UNDOING -> {}
            case READY -> run.report().ifPresent(this::askWhether);
            case FAILED -> {
                body.add(Piece.text("p", "notice notice-warning", run.summary().trouble()));
                body.add(buttons(button("transfer.run.again", true, this::goOn), dropButton()));
            }
            case DROPPED -> body.add(Piece.text("p", "notice", Words.say("transfer.run.dropped")));
            case DONE -> {
                if (!run.summary().trouble().isEmpty()) {
                    body.add(Piece.text(
                            "p", "notice notice-warning", run.summary().trouble()));
                }
                run.report().ifPresent(report -> body.add(new ReportView(report, false)));
                body.add(come(run));
                offerToTakeBack(run);
            }
            case UNDONE -> run.report().ifPresent(report -> body.add(new ReportView(report, false)));
        }
    }

    private Component come(RunDetails run) {
        Div come = new Div();
        run.report().ifPresent(report -> {
            Optional.ofNullable(report.mail()).ifPresent(mail -> come.add(group(mail.groupPath(), mail.group())));
            Optional.ofNullable(report.blog())
                    .filter(blog -> !blog.groupPath().isEmpty())
                    .ifPresent(blog -> come.add(group(blog.groupPath(), blog.group())));
            if (report.mail() == null) {
                come.add(new ImportedList(
                        report.blog() == null ? "transfer.run.pages" : "transfer.wordpress.come",
                        pages.of(current.viewer(), run.summary().source(), page),
                        run.summary().path()));
            }
        });
        return come;
    }

    private static Component group(String path, String name) {
        return Piece.element("p", "", Piece.link(path, name));
    }

    /// Messages of a mail archive stay.
    private void offerToTakeBack(RunDetails run) {
        if (run.kind() == SourceKind.MAIL) {
            return;
        }
        HtmlContainer question = Piece.element(
                "details",
                "import-problem",
                Piece.text("summary", "", Words.say("transfer.run.take-back")),
                Piece.text(
                        "p",
                        "",
                        Words.say("transfer.run.take-back.about", run.summary().source())),
                buttons(button("transfer.run.take-back.sure", true, this::takeBack)));
        body.add(question);
    }

    private void takeBack() {
        desk.takeBack(current.viewer(), id);
        getUI().ifPresent(ui -> ui.setPollInterval(MILLIS_BETWEEN_LOOKS));
    }

    private void askWhether(ImportReport report) {
        int comments = Optional.ofNullable(report.blog())
                .map(ImportReport.BlogFigures::comments)
                .orElse(0);
        int wanted = report.pages(PageFate.NEW) + report.pages(PageFate.CHANGED);
        body.add(new ReportView(report, true));
        if (wanted + comments == 0) {
            body.add(Piece.text("p", "notice", Words.say("transfer.run.nothing")), buttons(dropButton()));
        } else {
            NativeButton bringIn = button("transfer.run.bring-in", true, this::goOn);
            bringIn.setText(Words.say(bringIn(report), wanted));
            body.addComponentAsFirst(buttons(bringIn, dropButton()));
        }
    }

    private static String bringIn(ImportReport report) {
        if (report.blog() != null) {
            return "transfer.wordpress.bring-in";
        }
        return report.mail() == null ? "transfer.run.bring-in" : "transfer.mail.bring-in";
    }

    private NativeButton dropButton() {
        return button("transfer.run.drop", false, () -> desk.drop(current.viewer(), id));
    }

    private void goOn() {
        desk.goOn(current.viewer(), id);
        getUI().ifPresent(ui -> ui.setPollInterval(MILLIS_BETWEEN_LOOKS));
    }

    private NativeButton button(String key, boolean isPrimary, Runnable deed) {
        NativeButton button = new NativeButton(Words.say(key, 0), _ -> attempt(deed));
        button.addClassName("button");
        button.addClassName(isPrimary ? "button-primary" : "button-plain");
        return button;
    }

    private static Component buttons(NativeButton... buttons) {
        return Piece.element("div", "form-actions", buttons);
    }

    /// Somebody else may have decided meanwhile.
    private void attempt(Runnable deed) {
        answer.removeAll();
        try {
            deed.run();
        } catch (Refusal refusal) {
            Component notice = Piece.text("p", "notice notice-warning", refusal.sentence());
            notice.getElement().setAttribute("role", "alert");
            answer.add(notice);
        }
        shown = null;
        show(desk.details(current.viewer(), id));
    }
}
