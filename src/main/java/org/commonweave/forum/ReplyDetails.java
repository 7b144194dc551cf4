package org.commonweave.forum;

import java.time.Instant;
import java.util.Optional;
import org.commonweave.content.Withholding;
import org.commonweave.member.MemberSummary;
import org.commonweave.reaction.Reactions;

/// A reply as its readers see it.
///
/// @param number the number in its address
/// @param position which of the replies it was, from 1; 0 as long as others do not see it
/// @param depth how many steps below the discussion it stands when each stands below the one that it answers
/// @param html what it says; empty if it was removed, or hidden from the reader
/// @param excerpt how it begins, without any markup
/// @param isEdited whether it was changed when somebody may have read it already
/// @param removal why it was removed, or hidden from the reader, if it was
/// @param isAccepted whether it counts as an answer to the question
/// @param answered the reply that it answers; nothing if it answers the discussion
/// @param reactions what people said about it with one press
/// @param mayReact whether the reader may say something about it with one press
/// @param mayChange whether the reader may edit and remove it
/// @param withheld that it is kept from others, if it is
public record ReplyDetails(
        long id,
        long number,
        int position,
        int depth,
        String html,
        String excerpt,
        MemberSummary author,
        Instant createdAt,
        boolean isEdited,
        Optional<String> removal,
        boolean isAccepted,
        Optional<Answered> answered,
        Reactions reactions,
        boolean mayReact,
        boolean mayChange,
        Optional<Withholding> withheld) {

    /// What a reply answers.
    ///
    /// @param author whose reply that is
    /// @param isRemoved whether it was removed since
    public record Answered(long number, MemberSummary author, boolean isRemoved) {

        public String path() {
            return ForumPath.ofReply(number);
        }
    }

    /// The address that leads to it wherever its discussion is.
    public String path() {
        return ForumPath.ofReply(number);
    }

    public String anchor() {
        return ForumPath.anchor(number);
    }
}
