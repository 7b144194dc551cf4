package org.commonweave.transfer.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.transfer.run.RunSummary;

/// How far an import is.
class RunProgress extends Div {

    private final HtmlContainer bar = Piece.element("progress", "progress-bar");
    private final HtmlContainer words = Piece.text("p", "field-hint", "");

    RunProgress() {
        bar.getElement().setAttribute("aria-label", Words.say("transfer.run.progress"));
        addClassName("field");
        add(bar, words, Piece.text("p", "field-hint", Words.say("transfer.run.leave")));
    }

    void show(RunSummary run) {
        if (run.total() > 0) {
            bar.getElement().setAttribute("max", Integer.toString(run.total()));
            bar.getElement().setAttribute("value", Integer.toString(run.done()));
            words.setText(Words.say("transfer.run.so-far", run.done(), run.total()));
        } else {
            bar.getElement().removeAttribute("value");
            words.setText(Words.say("transfer.run.beginning"));
        }
    }
}
