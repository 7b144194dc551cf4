package org.commonweave.forum;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.commonweave.content.Content;

/// How a discussion stands, written by its members for those who come later. It says how far it has read.
@Entity
@Table(name = "talk_summaries")
@DiscriminatorValue(TalkSummary.KIND)
class TalkSummary extends Content {

    static final String KIND = NewSummary.KIND;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "discussion_id")
    private Discussion discussion;

    /// The position of the last reply that it takes into account.
    private int covers;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TalkSummary() {}

    TalkSummary(Discussion discussion, int covers) {
        super(KIND, ForumPath.ofSummary(discussion.number()));
        this.discussion = discussion;
        cover(covers);
        becomePartOf(discussion);
    }

    Discussion discussion() {
        return discussion;
    }

    int covers() {
        return covers;
    }

    /// Nothing can be taken into account that was not said yet.
    final void cover(int position) {
        covers = Math.clamp(position, 0, discussion.replies());
    }

    /// Takes on the readers of its discussion.
    void followDiscussion() {
        becomePartOf(discussion);
    }

    boolean isPresent() {
        return !isInBin();
    }
}
