package org.commonweave.transfer.mail;

import org.jspecify.annotations.Nullable;

/// What is remembered of one message while an archive is looked through: half a million of them fit into a small heap.
///
/// @param key the same for the same message, wherever it is found
/// @param id the key of its name in the whole world; 0 if it has none
/// @param references the keys of the messages that it follows, the oldest first
/// @param subject see [Subject#key]
/// @param isReply whether its subject says that it is an answer
/// @param sentAt in seconds since 1970
/// @param place where it lies; `null` if it is only known from an earlier import
/// @param known what an earlier import has made of it; `null` if it is new
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and there are very many
record Entry(
        long key,
        long id,
        long[] references,
        long subject,
        boolean isReply,
        long sentAt,
        @Nullable Place place,
        @Nullable Known known) {

    /// @param file the number of the file in the archive
    record Place(int file, long start, long length) {}

    /// @param discussion the discussion in which it is, by its number as an item
    /// @param reply the reply that it is; `null` if the discussion begins with it, or if it is gone
    record Known(long discussion, @Nullable Long reply) {}
}
