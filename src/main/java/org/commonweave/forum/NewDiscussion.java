package org.commonweave.forum;

import org.commonweave.content.NewText;
import org.jspecify.annotations.Nullable;

/// A discussion that somebody wants to start.
///
/// @param group the number of the group
/// @param question whether it is a question, which replies can answer
/// @param about the number of the item that it is about; `null` for none
public record NewDiscussion(
        NewText text,
        long group,
        boolean question,
        @Nullable Long about) {

    /// What discussions are called among the kinds of content.
    public static final String KIND = "discussion";
}
