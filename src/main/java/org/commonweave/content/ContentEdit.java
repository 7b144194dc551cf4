package org.commonweave.content;

import org.commonweave.base.OneLine;
import org.jspecify.annotations.Nullable;

/// A change that somebody wants to make, and what it was based on.
///
/// @param baseRevision the number of the revision that the person had before the eyes while writing
/// @param comment why, in a few words; may be empty
/// @param minor whether the change matters to nobody who follows the item
/// @param idempotencyKey names this one attempt: the same key again gives the first answer again and changes nothing;
///     `null` when the caller never repeats
public record ContentEdit(
        ContentText text,
        int baseRevision,
        String comment,
        boolean minor,
        @Nullable String idempotencyKey) {

    /// A sentence, as history shows it in one line.
    public static final int MAX_COMMENT = 300;

    public ContentEdit {
        comment = OneLine.of(comment);
        if (comment.length() > MAX_COMMENT) {
            throw new TextNotAccepted("content.comment-long", comment.length(), MAX_COMMENT);
        }
    }
}
