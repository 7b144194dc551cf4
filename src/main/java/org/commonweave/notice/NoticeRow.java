package org.commonweave.notice;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A notice as the database lists it, with its people, items and tags still numbers. The last two are of what the item
/// is a part of.
record NoticeRow(
        long id,
        String what,
        String said,
        @Nullable Long actorId,
        Reason reason,
        @Nullable Long becauseId,
        @Nullable Long tagId,
        Instant madeAt,
        @Nullable Instant readAt,
        String path,
        String kind,
        String title,
        String excerpt,
        @Nullable String wholeKind,
        @Nullable String wholeTitle) {

    Optional<Long> actor() {
        return Optional.ofNullable(actorId);
    }

    Optional<Long> because() {
        return Optional.ofNullable(becauseId);
    }

    Optional<Long> tag() {
        return Optional.ofNullable(tagId);
    }

    /// The kind of the item that has a title of its own.
    String titledKind() {
        return wholeKind == null ? kind : wholeKind;
    }

    /// What the item is called, or what it is a part of.
    String name() {
        return wholeTitle == null ? title : wholeTitle;
    }

    /// The words that go with it: those that were sent, or how the item begins.
    String words() {
        return said.isEmpty() ? excerpt : said;
    }
}
