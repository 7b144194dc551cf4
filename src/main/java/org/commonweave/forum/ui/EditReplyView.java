package org.commonweave.forum.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.Saved;
import org.commonweave.content.ui.ChangingView;
import org.commonweave.content.ui.TextChanges;
import org.commonweave.content.ui.TextEditors;
import org.commonweave.content.ui.TextFields;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.NewReply;

/// Changes the words of a reply.
@Route("replies/:number/edit")
@PermitAll
class EditReplyView extends ChangingView {

    private final DiscussionService discussions;

    EditReplyView(DiscussionService discussions, TextChanges changes, TextEditors editors, CurrentViewer current) {
        super(
                changes,
                new TextFields(editors, NewReply.KIND, Words.say("forum.reply.body"))
                        .prompt(Words.say("forum.reply.prompt")),
                current);
        this.discussions = discussions;
    }

    @Override
    protected void show(ContentDetails content) {
        fields().onlyBody(content.text().title());
    }

    @Override
    protected Saved store(String attemptKey) {
        return discussions.editReply(viewer(), item().id(), fields().edit(attemptKey));
    }
}
