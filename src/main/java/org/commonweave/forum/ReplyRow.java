package org.commonweave.forum;

import java.time.Instant;
import java.util.Optional;
import org.commonweave.content.Withheld;
import org.commonweave.content.Withholding;
import org.jspecify.annotations.Nullable;

/// A reply as the database lists it, with its people still numbers. The last four say what it answers.
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
        @Nullable Withheld withheld,
        @Nullable String withheldReason,
        @Nullable Instant withheldAt,
        @Nullable Long answeredNumber,
        @Nullable Long answeredAuthorId,
        @Nullable Instant answeredRemovedAt,
        @Nullable Withheld answeredWithheld) {

    Optional<Withholding> withholding() {
        return withheld == null || withheldAt == null
                ? Optional.empty()
                : Optional.of(new Withholding(withheld, withheldReason == null ? "" : withheldReason, withheldAt));
    }

    /// Whether its words are for a reader.
    boolean isReadable(ReplyReader reader) {
        return removedAt == null && (withheld == null || reader.sees(authorId));
    }

    /// Why its words are not there.
    Optional<String> missing(ReplyReader reader) {
        if (isReadable(reader)) {
            return Optional.empty();
        }
        return Optional.ofNullable(removalReason).or(() -> Optional.ofNullable(withheldReason));
    }

    boolean isAnsweredAway() {
        return answeredRemovedAt != null || answeredWithheld != null;
    }
}
