package org.commonweave.backup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.commonweave.backup.BackupDetails;
import org.commonweave.backup.RunDetails;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;

/// One backup: when and why it was made, how it is, and what can be done with it.
class BackupEntry extends Div {

    private static final double MEGABYTE = 1e6;

    BackupEntry(BackupDetails backup, Runnable check, Runnable remove) {
        addClassNames("entry", "backup-entry");
        String id = "backup-" + backup.stored().name().replace('.', '-');
        HtmlContainer title =
                Piece.element("h3", "entry-title", Piece.moment(backup.stored().madeAt()));
        title.setId(id);
        String size = Words.say("backup.size", backup.stored().bytes() / MEGABYTE);
        add(
                title,
                Piece.text("p", "entry-meta", why(backup) + " · " + size),
                backup.run().map(BackupEntry::state).orElseGet(() -> plain("backup.state.unknown")),
                Piece.element("div", "form-actions", download(backup, id), button("backup.check", id, check)),
                removal(id, remove));
    }

    private static String why(BackupDetails backup) {
        return backup.stored()
                .reason()
                .map(reason -> Words.say(
                        switch (reason) {
                            case BY_HAND -> "backup.reason.by-hand";
                            case NIGHTLY -> "backup.reason.nightly";
                            case BEFORE_UPGRADE -> "backup.reason.before-upgrade";
                        }))
                .orElse(backup.stored().name());
    }

    private static Component state(RunDetails run) {
        return switch (run.stage()) {
            case WRITING, CHECKING -> plain("backup.state.checking");
            case SOUND -> {
                HtmlContainer line = Piece.text("p", "entry-text", Words.say("backup.state.sound") + " ");
                line.add(Piece.moment(run.at()));
                yield run.trouble().isEmpty()
                        ? line
                        : Piece.element("div", "", line, Piece.text("p", "notice notice-warning", run.trouble()));
            }
            case DAMAGED, FAILED ->
                Piece.element(
                        "div",
                        "notice notice-warning",
                        Piece.text("p", "notice-title", Words.say("backup.state.damaged")),
                        Piece.text("p", "", run.trouble()));
        };
    }

    private static HtmlContainer plain(String key) {
        return Piece.text("p", "entry-text", Words.say(key));
    }

    /// @param id of the words that say which backup it is, for those who hear one link after the other
    private static Component download(BackupDetails backup, String id) {
        Anchor link = Piece.download(backup.path(), Words.say("backup.download"));
        link.addClassName("button");
        link.getElement().setAttribute("download", true).setAttribute("aria-describedby", id);
        return link;
    }

    private static NativeButton button(String key, String id, Runnable deed) {
        NativeButton button = new NativeButton(Words.say(key), _ -> deed.run());
        button.addClassNames("button", "button-plain");
        button.getElement().setAttribute("aria-describedby", id);
        return button;
    }

    /// Unfolded before it is done, because nobody can bring it back.
    private static Component removal(String id, Runnable remove) {
        return Piece.element(
                "details",
                "",
                Piece.text("summary", "", Words.say("backup.remove")),
                Piece.text("p", "", Words.say("backup.remove.about")),
                Piece.element("div", "form-actions", button("backup.remove.really", id, remove)));
    }
}
