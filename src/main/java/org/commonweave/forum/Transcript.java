package org.commonweave.forum;

import java.util.List;
import org.commonweave.content.NewText;
import org.jspecify.annotations.Nullable;

/// What was said in one discussion elsewhere, or the part of it that is not here yet.
///
/// @param discussion the discussion that it continues, by its number as an item; `null` for a new one
/// @param beginning what a new discussion begins with; `null` if there is one
/// @param about the item that a new discussion is about, by its number; `null` for none
/// @param replies in the order in which they were said
public record Transcript(
        @Nullable Long discussion,
        @Nullable NewText beginning,
        @Nullable Long about,
        List<Said> replies) {

    public Transcript {
        if ((discussion == null) == (beginning == null)) {
            throw new IllegalArgumentException("A discussion is there already, or it begins with something");
        }
        replies = List.copyOf(replies);
    }

    /// One that is about nothing in particular.
    public Transcript(@Nullable Long discussion, @Nullable NewText beginning, List<Said> replies) {
        this(discussion, beginning, null, replies);
    }

    /// One thing that was said.
    ///
    /// @param answered the reply that it answers, by its number as an item; `null` for none
    /// @param answeredHere the reply before it in the same transcript that it answers, counted from 0; -1 for none
    public record Said(
            String body, NewText.Credit credit, @Nullable Long answered, int answeredHere) {

        /// Answers none of the same transcript.
        public static final int NONE = -1;
    }

    /// What has become of it.
    ///
    /// @param discussion the discussion, by its number as an item
    /// @param replies the replies alike, in their order
    public record Written(long discussion, List<Long> replies) {}
}
