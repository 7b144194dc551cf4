package org.commonweave.content.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.commonweave.base.OneLine;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.draft.DraftDetails;
import org.commonweave.content.draft.DraftService;
import org.commonweave.content.draft.DraftSummary;

/// What one does with a draft: go on with it, or throw it away.
class DraftActions extends Paragraph {

    private final DraftSummary draft;
    private final DraftService drafts;
    private final Viewer viewer;
    private final SerializableRunnable changed;

    /// @param changed what to do after the draft was thrown away, or put back
    DraftActions(DraftSummary draft, DraftService drafts, Viewer viewer, SerializableRunnable changed) {
        this.draft = draft;
        this.drafts = drafts;
        this.viewer = viewer;
        this.changed = changed;
        addClassName("form-actions");
        Anchor goOn =
                Piece.link(drafts.pathTo(viewer, draft), Words.say("content.draft.go-on"), "button button-primary");
        NativeButton away = new NativeButton(Words.say("content.draft.throw-away"), _ -> throwAway());
        away.addClassName("button");
        String title = title(draft);
        goOn.getElement().setAttribute("aria-label", Words.say("content.draft.go-on.what", title));
        away.getElement().setAttribute("aria-label", Words.say("content.draft.throw-away.what", title));
        add(goOn, away);
    }

    static String title(DraftSummary draft) {
        return draft.title().isEmpty() ? Words.say("content.draft.untitled") : draft.title();
    }

    /// By what one knows again which it was.
    static String words(DraftSummary draft) {
        String beginning = OneLine.of(draft.beginning());
        return beginning.isEmpty() ? title(draft) : title(draft) + ": " + beginning;
    }

    /// When and where it was written on last.
    static HtmlContainer facts(DraftSummary draft) {
        HtmlContainer facts = Piece.element("p", "entry-meta");
        facts.add(Words.say("content.draft.last") + " ");
        facts.add(Piece.moment(draft.savedAt()));
        facts.add(draft.device().isEmpty() ? "" : " · " + draft.device());
        return facts;
    }

    private void throwAway() {
        drafts.throwAway(viewer, draft.name())
                .ifPresent(thrown -> Notices.say(Words.say("content.draft.thrown"), wayBack(thrown)));
        changed.run();
        Focus.keep();
    }

    private NativeButton wayBack(DraftDetails thrown) {
        NativeButton back = new NativeButton(Words.say("content.draft.put-back"), _ -> {
            drafts.putBack(viewer, thrown);
            changed.run();
        });
        back.addClassNames("button", "button-plain");
        return back;
    }
}
