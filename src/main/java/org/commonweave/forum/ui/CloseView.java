package org.commonweave.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.Steps;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.forum.DiscussionReading;
import org.commonweave.forum.DiscussionService;

/// Ends a discussion, and says what came of it.
@Route("groups/:slug/discussions/:name/close")
@PermitAll
class CloseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STEP = "/close";

    private final DiscussionReading reading;
    private final DiscussionService discussions;
    private final CurrentViewer current;
    private final LabelledInput outcome =
            LabelledInput.ofSentences("outcome", Words.say("forum.outcome"), Words.say("forum.outcome.hint"));
    private String title = "";

    CloseView(DiscussionReading reading, DiscussionService discussions, CurrentViewer current) {
        this.reading = reading;
        this.discussions = discussions;
        this.current = current;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = Steps.thing(event, STEP);
        switch (reading.at(path, current.viewer())) {
            case Lookup.Found(var content) -> ask(content.ref());
            case Lookup.Moved(String now) -> event.forwardTo(now.substring(1) + STEP);
            case Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> event.forwardTo(path.substring(1));
        }
    }

    private void ask(ContentRef discussion) {
        title = Words.say("forum.close.of", discussion.title());
        NativeButton close = new NativeButton(Words.say("forum.close.go"), _ -> close(discussion));
        close.addClassNames("button", "button-primary");
        Div form = new Div(
                outcome,
                Piece.element(
                        "div",
                        "form-actions",
                        close,
                        Piece.link(discussion.path(), Words.say("forum.close.not"), "button")));
        form.addClassName("form");
        removeAll();
        add(new PageTop(title).lead(Words.say("forum.close.lead")), form);
        outcome.input().focus();
    }

    private void close(ContentRef discussion) {
        try {
            discussions.close(current.viewer(), discussion.id(), outcome.getValue());
            Notices.say(Words.say("forum.close.done"));
            GoOn.to(discussion.path());
        } catch (Refusal refusal) {
            outcome.setError(refusal.sentence());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
