package org.commonweave.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The first text of something new.
///
/// @param comment where it comes from or why it is started; may be empty
/// @param credit whose words they are and of when, if they were written elsewhere; otherwise `null`
/// @param idempotencyKey see [ContentEdit]
public record NewText(
        ContentText text,
        String comment,
        @Nullable Credit credit,
        @Nullable String idempotencyKey) {

    /// Words that somebody else wrote before they came here.
    ///
    /// @param writtenAt when, if that is known
    public record Credit(long authorId, @Nullable Instant writtenAt) {}

    ContentEdit asEdit() {
        return new ContentEdit(text, 0, comment, false, idempotencyKey);
    }
}
