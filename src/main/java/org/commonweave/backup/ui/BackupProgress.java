package org.commonweave.backup.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.commonweave.backup.RunDetails;
import org.commonweave.backup.Stage;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;

/// How far a backup is.
class BackupProgress extends Div {

    private final HtmlContainer bar = Piece.element("progress", "progress-bar");
    private final HtmlContainer words = Piece.text("p", "field-hint", "");

    BackupProgress() {
        bar.getElement().setAttribute("aria-label", Words.say("backup.progress"));
        addClassName("field");
        add(bar, words, Piece.text("p", "field-hint", Words.say("backup.leave")));
    }

    void show(Optional<RunDetails> underWay) {
        setVisible(underWay.isPresent());
        underWay.ifPresent(this::show);
    }

    private void show(RunDetails run) {
        if (run.total() > 0) {
            bar.getElement().setAttribute("max", Integer.toString(run.total()));
            bar.getElement().setAttribute("value", Integer.toString(run.done()));
        } else {
            bar.getElement().removeAttribute("value");
        }
        words.setText(Words.say(
                run.stage() == Stage.WRITING ? "backup.progress.writing" : "backup.progress.checking",
                run.done(),
                run.total()));
    }
}
