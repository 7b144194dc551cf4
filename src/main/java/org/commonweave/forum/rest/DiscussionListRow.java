package org.commonweave.forum.rest;

import java.time.Instant;
import org.commonweave.api.ApiPath;
import org.commonweave.api.Person;
import org.commonweave.forum.DiscussionRow;
import org.commonweave.forum.DiscussionSummary;
import org.commonweave.site.Site;
import org.jspecify.annotations.Nullable;

/// One discussion in a list, as programs see it.
///
/// @param closedAt when it was closed; `null` while it is open
/// @param outcome what came of it, if it is closed; may be empty
/// @param replies how many replies there have been
/// @param answers how many of them were accepted as answers
record DiscussionListRow(
        String slug,
        String title,
        String excerpt,
        Person author,
        Instant createdAt,
        Instant lastActivityAt,
        boolean question,
        boolean pinned,
        @Nullable Instant closedAt,
        String outcome,
        int replies,
        long answers,
        String url,
        String self) {

    static DiscussionListRow of(DiscussionSummary discussion, Site site) {
        DiscussionRow row = discussion.row();
        return new DiscussionListRow(
                ApiPath.slug(row.path()),
                row.title(),
                row.excerpt(),
                Person.of(discussion.author(), site),
                row.createdAt(),
                row.lastActivityAt(),
                row.question(),
                row.pinned(),
                row.closedAt(),
                row.outcome(),
                row.replies(),
                row.answers(),
                site.address(row.path()),
                ApiPath.of(row.path()));
    }
}
