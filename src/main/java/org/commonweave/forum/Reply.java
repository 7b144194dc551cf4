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
import org.commonweave.content.Withheld;
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

    /// Replies that others do not see yet stand behind all others; no discussion is as long as this.
    private static final int BEHIND_ALL = 1_000_000_000;

    private static final String BEHIND_ALL_KEY = "zzzz";

    private long number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "discussion_id")
    private Discussion discussion;

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
            threadKey = (depth > answered.depth ? answered.threadKey : answered.above()) + own;
        }
        becomePartOf(discussion);
    }

    private String above() {
        return threadKey.substring(0, threadKey.length() - FIGURES);
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

    /// Whether others see it.
    boolean isShown() {
        return isPresent() && withholding().isEmpty();
    }

    /// Whether something stands in its place for those who may not see it.
    boolean leavesStub() {
        return withholding().filter(one -> one.state() == Withheld.HIDDEN).isPresent();
    }

    /// What waits takes no place among the others yet, or the gap would tell of it.
    @Override
    protected void withhold(Withheld state, String reason, Instant at) {
        if (state == Withheld.WAITING) {
            position = BEHIND_ALL + (int) (number % BEHIND_ALL);
            threadKey = above() + BEHIND_ALL_KEY;
        }
        super.withhold(state, reason, at);
    }

    /// What others see for the first time is the latest reply.
    @Override
    protected void show(Instant at) {
        super.show(at);
        if (position >= BEHIND_ALL) {
            position = discussion.replies() + 1;
            threadKey = above() + key(position);
            discussion.replied(at);
        }
    }

    /// The position that readers are told; 0 as long as it has none.
    static int told(int position) {
        return position < BEHIND_ALL ? position : 0;
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
