package org.commonweave.backup.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.commonweave.backup.BackupDesk;
import org.commonweave.backup.BackupDetails;
import org.commonweave.backup.BackupOverview;
import org.commonweave.backup.RunDetails;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.site.AdminArea;
import org.commonweave.site.ui.AdminPage;
import org.jspecify.annotations.Nullable;

/// The backups that there are, and one more if somebody wants it. The work goes on whether or not somebody looks.
@Route("admin/backup")
@RolesAllowed("ADMINISTRATOR")
class BackupView extends AdminPage {

    private static final int MILLIS_BETWEEN_LOOKS = 1_000;
    private static final int NEVER = -1;

    private final BackupDesk desk;
    private final CurrentViewer current;
    private final Div answer = new Div();
    private final Div failure = new Div();
    private final BackupProgress progress = new BackupProgress();
    private final NativeButton make = new NativeButton(Words.say("backup.make"), _ -> attempt(this::make));
    private final Div list = new Div();
    private @Nullable Registration looking;
    private @Nullable List<BackupDetails> shown;

    BackupView(AdminArea area, BackupDesk desk, CurrentViewer current) {
        super(area, "/admin/backup");
        this.desk = desk;
        this.current = current;
        make.addClassNames("button", "button-primary");
        add(new Div(
                answer,
                failure,
                Piece.section(
                        "settings-section backup-section",
                        "backup-make",
                        Words.say("backup.make.title"),
                        Piece.text("p", "", Words.say("backup.make.about")),
                        progress,
                        Piece.element("div", "form-actions", make)),
                Piece.section(
                        "settings-section backup-section",
                        "backup-list",
                        Words.say("backup.list"),
                        Piece.text("p", "", Words.say("backup.list.about")),
                        list)));
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        looking = event.getUI().addPollListener(_ -> show());
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Optional.ofNullable(looking).ifPresent(Registration::remove);
        event.getUI().setPollInterval(NEVER);
    }

    private void show() {
        BackupOverview overview = desk.overview(current.viewer());
        progress.show(overview.underWay());
        make.setEnabled(overview.underWay().isEmpty());
        failure.removeAll();
        overview.failure().map(BackupView::failure).ifPresent(failure::add);
        getUI().ifPresent(ui -> ui.setPollInterval(overview.underWay().isPresent() ? MILLIS_BETWEEN_LOOKS : NEVER));
        showList(overview);
    }

    /// Leaves the list alone while nothing in it changes, so that whoever reads or unfolds something is not disturbed.
    private void showList(BackupOverview overview) {
        List<BackupDetails> now = overview.backups();
        if (!now.equals(shown)) {
            shown = now;
            list.removeAll();
            list.add(
                    now.isEmpty()
                            ? Piece.text("p", "empty-state", Words.say("backup.list.empty"))
                            : Piece.list("ul", "entries", now, this::entry));
            list.add(Piece.text(
                    "p",
                    "field-hint",
                    Words.say("backup.list.folder", overview.folder().toString())));
        }
    }

    private static Component failure(RunDetails run) {
        HtmlContainer notice = Piece.element("div", "notice notice-warning");
        HtmlContainer title = Piece.text("p", "notice-title", Words.say("backup.failed") + " ");
        title.add(Piece.moment(run.at()));
        notice.add(title, Piece.text("p", "", run.trouble()));
        return notice;
    }

    private Component entry(BackupDetails backup) {
        return new BackupEntry(
                backup,
                () -> attempt(() -> desk.check(current.viewer(), backup.stored().name())),
                () -> attempt(
                        () -> desk.remove(current.viewer(), backup.stored().name())));
    }

    private void make() {
        desk.make(current.viewer());
    }

    /// Somebody else may have begun something meanwhile.
    private void attempt(Runnable deed) {
        answer.removeAll();
        try {
            deed.run();
        } catch (Refusal refusal) {
            HtmlContainer notice = Piece.text("p", "notice notice-warning", refusal.sentence());
            notice.getElement().setAttribute("role", "alert");
            answer.add(notice);
        }
        show();
    }
}
