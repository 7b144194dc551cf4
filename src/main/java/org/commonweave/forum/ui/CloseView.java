package org.commonweave.forum.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentRef;
import org.commonweave.forum.DiscussionReading;
import org.commonweave.forum.DiscussionService;

/// Ends a discussion, and says what came of it.
@Route("groups/:slug/discussions/:name/close")
@PermitAll
class CloseView extends StepView {

    private final DiscussionService discussions;
    private final LabelledInput outcome =
            LabelledInput.ofSentences("outcome", Words.say("forum.outcome"), Words.say("forum.outcome.hint"));

    CloseView(DiscussionReading reading, DiscussionService discussions, CurrentViewer current) {
        super(reading, current, "/close");
        this.discussions = discussions;
    }

    @Override
    void ask(ContentRef discussion) {
        show(
                Words.say("forum.close.of", discussion.title()),
                Words.say("forum.close.lead"),
                form(
                        outcome,
                        new NativeButton(Words.say("forum.close.go"), _ -> close(discussion)),
                        Piece.link(discussion.path(), Words.say("forum.close.not"), "button")));
        outcome.input().focus();
    }

    private void close(ContentRef discussion) {
        try {
            discussions.close(viewer(), discussion.id(), outcome.getValue());
            Notices.say(Words.say("forum.close.done"));
            GoOn.to(discussion.path());
        } catch (Refusal refusal) {
            outcome.setError(refusal.sentence());
        }
    }
}
