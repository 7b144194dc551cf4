package org.commonweave.forum;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A reply as the database lists it, with its people still numbers. The last three say what it answers.
record ReplyRow(
        long id,
        long number,
        int position,
        int depth,
        String html,
        String excerpt,
        long authorId,
        Instant createdAt,
        Instant updatedAt,
        int revision,
        @Nullable Instant removedAt,
        @Nullable String removalReason,
        @Nullable Instant acceptedAt,
        @Nullable Long answeredNumber,
        @Nullable Long answeredAuthorId,
        @Nullable Instant answeredRemovedAt) {}
