package org.commonweave.content.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.draft.DraftService;
import org.commonweave.content.draft.DraftSummary;

/// Offers a draft where somebody is about to begin the same once more.
class DraftNotice extends Div {

    /// @param changed what to do after the draft was thrown away, or put back
    DraftNotice(DraftSummary draft, DraftService drafts, Viewer viewer, SerializableRunnable changed) {
        addClassName("notice");
        HtmlContainer began = Piece.element("p", "notice-title");
        began.add(Words.say("content.draft.began") + " ");
        began.add(Piece.moment(draft.beganAt()));
        began.add(".");
        add(
                began,
                Piece.text("p", "draft-words", DraftActions.words(draft)),
                DraftActions.facts(draft),
                new DraftActions(draft, drafts, viewer, changed));
    }
}
