package org.commonweave.forum;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.commonweave.content.Content;
import org.jspecify.annotations.Nullable;

/// What somebody said in a discussion.
@Entity
@Table(name = "replies")
@DiscriminatorValue(Reply.KIND)
class Reply extends Content {

    static final String KIND = NewReply.KIND;

    /// Four figures in base 36 are more replies than anybody reads.
    private static final int FIGURES = 4;

    private static final int RADIX = 36;

    /// Nobody follows an argument into a deeper cellar; from here on replies stand side by side.
    private static final int MAX_DEPTH = 40;

    @SuppressWarnings("UnusedVariable") // read by queries
    private long number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "discussion_id")
    private Discussion discussion;

    @SuppressWarnings("UnusedVariable") // read by queries
    private int position;

    /// Sorts the replies of a discussion so that each stands below the one that it answers.
    private String threadKey;

    private int depth;

    @Nullable
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answers_to_id")
    @SuppressWarnings("UnusedVariable") // read by queries
    private Reply answersTo;

    @Nullable
    private Instant acceptedAt;

    @Nullable
    @SuppressWarnings("UnusedVariable") // kept for those who ask later
    private Long acceptedById;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Reply() {}

    /// @param answered the reply in the same discussion that it answers; `null` if it answers the discussion
    Reply(long number, Discussion discussion, @Nullable Reply answered) {
        super(KIND, ForumPath.ofReply(number));
        this.number = number;
        this.discussion = discussion;
        position = discussion.replies() + 1;
        String own = key(position);
        if (answered == null) {
            threadKey = own;
        } else {
            answersTo = answered;
            depth = Math.min(answered.depth + 1, MAX_DEPTH);
            threadKey = (depth > answered.depth ? answered.threadKey : beside(answered)) + own;
        }
        becomePartOf(discussion);
    }

    private static String beside(Reply answered) {
        return answered.threadKey.substring(0, answered.threadKey.length() - FIGURES);
    }

    private static String key(int position) {
        String figures = Integer.toString(position, RADIX).toLowerCase(Locale.ROOT);
        return "0".repeat(Math.max(0, FIGURES - figures.length())) + figures;
    }

    Discussion discussion() {
        return discussion;
    }

    /// Takes on the readers of its discussion.
    void followDiscussion() {
        becomePartOf(discussion);
    }

    boolean isPresent() {
        return !isInBin();
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }

    void accept(long member, Instant at) {
        acceptedAt = at;
        acceptedById = member;
    }

    void acceptNoLonger() {
        acceptedAt = null;
        acceptedById = null;
    }
}
