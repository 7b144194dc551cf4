package org.commonweave.transfer.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.transfer.run.RunDetails;

/// Which import this is, at which stage, and who began it.
class RunHeading extends Div {

    RunHeading(RunDetails run) {
        add(Piece.text("h2", "", Words.say("transfer.run.title", run.summary().source())));
        HtmlContainer meta = Piece.text(
                "p",
                "page-meta",
                StageWords.of(run.summary().stage()) + " · "
                        + Words.say("transfer.run.by", run.startedBy().name()) + " · ");
        meta.add(Piece.moment(run.summary().startedAt()));
        add(meta);
    }
}
