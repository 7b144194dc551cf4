package org.commonweave.forum;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One discussion as a list shows it.
///
/// @param group the number of the group in which it stands
/// @param closedAt when it was closed, if it is
/// @param outcome what came of it, if it is closed; may be empty
/// @param replies how many replies there have been
/// @param answers how many of them were accepted as answers
public record DiscussionRow(
        long id,
        long group,
        String path,
        String title,
        String excerpt,
        long authorId,
        Instant createdAt,
        boolean question,
        boolean pinned,
        @Nullable Instant closedAt,
        String outcome,
        int replies,
        long answers,
        Instant lastActivityAt) {}
