package org.commonweave.forum;

import org.commonweave.content.NewText;
import org.jspecify.annotations.Nullable;

/// How a discussion stands, as somebody wants to write it.
///
/// @param discussion its number as an item
/// @param covers the position of the last reply that is taken into account
/// @param body the words, as they were typed
/// @param credit see [NewText]
/// @param idempotencyKey see [NewText]
public record NewSummary(
        long discussion,
        int covers,
        String body,
        NewText.@Nullable Credit credit,
        @Nullable String idempotencyKey) {

    /// What summaries of discussions are called among the kinds of content.
    public static final String KIND = "summary";
}
