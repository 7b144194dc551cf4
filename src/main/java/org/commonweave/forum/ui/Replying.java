package org.commonweave.forum.ui;

import java.util.List;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentText;
import org.commonweave.content.Saved;
import org.commonweave.content.ui.TextEditors;
import org.commonweave.content.ui.TextFields;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.NewReply;
import org.commonweave.forum.ReplyTarget;
import org.commonweave.forum.ReplyTargets;
import org.springframework.stereotype.Component;

/// What a reply is written in, on a page of its own and beside the discussion.
@Component
class Replying {

    private final TextEditors editors;
    private final ReplyTargets targets;
    private final DiscussionService discussions;

    Replying(TextEditors editors, ReplyTargets targets, DiscussionService discussions) {
        this.editors = editors;
        this.targets = targets;
        this.discussions = discussions;
    }

    TextFields fields() {
        TextFields fields = new TextFields(editors, NewReply.KIND, Words.say("forum.reply.body"))
                .prompt(Words.say("forum.reply.prompt"));
        fields.withoutComment();
        fields.onlyBody("");
        return fields;
    }

    /// Lets a reply begin with some words.
    ///
    /// @param title of the discussion, by which drafts are called; empty if what is answered is not there
    void begin(TextFields fields, String title, String words) {
        String name = title.isEmpty() ? "" : Words.say("forum.reply.draft", title);
        fields.show(new ContentText(name, "", words, List.of()), 0);
    }

    /// Says what is written, in answer to what the fields name.
    Saved store(Viewer viewer, TextFields fields, String attemptKey) {
        ReplyTarget target = targets.at(fields.parent(), viewer).orElseThrow(ContentMissing::new);
        return discussions.reply(
                viewer,
                new NewReply(target.discussion(), target.reply(), fields.text().body(), null, attemptKey));
    }
}
