package org.commonweave.forum;

import java.time.Instant;
import java.util.Optional;
import org.commonweave.member.MemberSummary;

/// How a discussion stands.
///
/// @param replies how many replies there have been
/// @param answers how many of them were accepted
/// @param closing how it ended, if it did
public record DiscussionState(
        boolean isQuestion,
        boolean isPinned,
        int replies,
        long answers,
        Instant lastActivityAt,
        Optional<Closing> closing) {

    /// The end of a discussion.
    ///
    /// @param outcome what came of it; may be empty
    public record Closing(Instant at, MemberSummary by, String outcome) {}

    public boolean isClosed() {
        return closing.isPresent();
    }
}
