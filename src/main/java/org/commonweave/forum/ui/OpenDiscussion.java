package org.commonweave.forum.ui;

import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.content.ui.KeptTexts;
import org.commonweave.forum.DiscussionDetails;
import org.commonweave.forum.ReadingMarks;
import org.commonweave.forum.ReplyTargets;
import org.commonweave.reaction.ui.ReactionBar;
import org.springframework.stereotype.Component;

/// What a discussion is for members beside its text: it remembers how far they read, tells of new replies while it is
/// open, and lets them write beside it.
@Component
class OpenDiscussion {

    private final ReadingMarks marks;
    private final Replying replying;
    private final ReplyTargets targets;
    private final KeptTexts drafts;
    private final Spot spot;
    private final CurrentViewer current;

    OpenDiscussion(
            ReadingMarks marks,
            Replying replying,
            ReplyTargets targets,
            KeptTexts drafts,
            Spot spot,
            CurrentViewer current) {
        this.marks = marks;
        this.replying = replying;
        this.targets = targets;
        this.drafts = drafts;
        this.spot = spot;
        this.current = current;
    }

    /// Visitors get nothing of this.
    void enliven(DiscussionArticle article, DiscussionDetails discussion, Viewer viewer) {
        if (!viewer.isMember()) {
            return;
        }
        ReactionBar.enliven(article);
        article.addAttachListener(_ -> remember(discussion, viewer));
        article.add(new LiveNotice(discussion, marks, spot, current));
        if (discussion.mayReply()) {
            article.add(new Composer(discussion.content().ref(), replying, targets, drafts, spot, current));
        }
    }

    /// Reading goes on where the database takes no marks at the moment.
    private void remember(DiscussionDetails shown, Viewer viewer) {
        try {
            marks.show(viewer, shown.content().ref().id(), shown.progress().reached());
        } catch (Refusal _) {
            // The next page that is shown will tell.
        }
    }
}
