package org.commonweave.forum.rest;

import java.time.Instant;
import org.commonweave.api.ApiPath;
import org.commonweave.api.Person;
import org.commonweave.forum.ReplyDetails;
import org.commonweave.site.Site;
import org.jspecify.annotations.Nullable;

/// One reply in a discussion, as programs see it.
///
/// @param position which of the replies it was, from 1
/// @param answers the number of the reply that it answers; `null` if it answers the discussion
/// @param html what it says; empty if it was removed
/// @param removed why it was removed; `null` if it is there
record ReplyListRow(
        long number,
        int position,
        @Nullable Long answers,
        String html,
        Person author,
        Instant createdAt,
        boolean accepted,
        @Nullable String removed,
        String url,
        String self) {

    static ReplyListRow of(ReplyDetails reply, Site site) {
        return new ReplyListRow(
                reply.number(),
                reply.position(),
                reply.answered().map(ReplyDetails.Answered::number).orElse(null),
                reply.html(),
                Person.of(reply.author(), site),
                reply.createdAt(),
                reply.isAccepted(),
                reply.removal().orElse(null),
                site.address(reply.path()),
                ApiPath.of(reply.path()));
    }
}
