package org.commonweave.forum.rest;

import java.time.Instant;
import org.commonweave.api.ApiPath;
import org.commonweave.api.Person;
import org.commonweave.content.ContentDetails;
import org.commonweave.forum.DiscussionReading.Place;
import org.commonweave.site.Site;

/// A reply, as programs see it.
///
/// @param body what was typed (CommonMark)
/// @param html the same as people read it
/// @param discussion where programs find the discussion
/// @param url where people read it
record ReplyAnswer(
        long number,
        int revision,
        String body,
        String html,
        String discussion,
        Person author,
        Person editor,
        Instant createdAt,
        Instant updatedAt,
        String language,
        String licence,
        String url,
        String self) {

    static ReplyAnswer of(Place place, Site site) {
        ContentDetails reply = place.reply();
        return new ReplyAnswer(
                place.number(),
                reply.revision(),
                reply.text().body(),
                reply.html(),
                ApiPath.of(place.discussion().path()),
                Person.of(reply.author(), site),
                Person.of(reply.editor(), site),
                reply.createdAt(),
                reply.updatedAt(),
                reply.language(),
                reply.licence(),
                site.address(reply.ref().path()),
                ApiPath.of(reply.ref().path()));
    }
}
