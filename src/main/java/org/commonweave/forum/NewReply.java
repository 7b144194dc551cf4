package org.commonweave.forum;

import org.commonweave.content.NewText;
import org.jspecify.annotations.Nullable;

/// What somebody wants to say in a discussion.
///
/// @param discussion its number as an item
/// @param answered the number of the reply that it answers; `null` if it answers the discussion
/// @param body what is said, as it was typed
/// @param credit see [NewText]
/// @param idempotencyKey see [NewText]
public record NewReply(
        long discussion,
        @Nullable Long answered,
        String body,
        NewText.@Nullable Credit credit,
        @Nullable String idempotencyKey) {

    /// What replies are called among the kinds of content.
    public static final String KIND = "reply";
}
