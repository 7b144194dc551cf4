package org.commonweave.forum.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.content.Saved;
import org.commonweave.content.ui.ChangingView;
import org.commonweave.content.ui.TextChanges;
import org.commonweave.content.ui.TextEditors;
import org.commonweave.content.ui.TextFields;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.NewDiscussion;

/// Changes what a discussion began with.
@Route("groups/:slug/discussions/:name/edit")
@PermitAll
class EditDiscussionView extends ChangingView {

    private final DiscussionService discussions;

    EditDiscussionView(DiscussionService discussions, TextChanges changes, TextEditors editors, CurrentViewer current) {
        super(
                changes,
                new TextFields(editors, NewDiscussion.KIND, Words.say("forum.discussion.body"))
                        .prompt(Words.say("forum.discussion.prompt")),
                current);
        this.discussions = discussions;
        fields().withoutSummary();
    }

    @Override
    protected Saved store(String attemptKey) {
        return discussions.edit(viewer(), item().id(), fields().edit(attemptKey));
    }
}
