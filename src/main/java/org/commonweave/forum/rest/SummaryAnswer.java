package org.commonweave.forum.rest;

import java.time.Instant;
import org.commonweave.api.ApiPath;
import org.commonweave.api.Person;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.forum.SummaryDetails;
import org.commonweave.site.Site;

/// How a discussion stands, as programs see it.
///
/// @param number that of the discussion
/// @param body what was typed (CommonMark)
/// @param html the same as people read it
/// @param covers the position of the last reply that it takes into account
/// @param covered how many of the replies up to there are still to be read
/// @param newer how many came since
/// @param discussion where programs find it
record SummaryAnswer(
        long number,
        int revision,
        String body,
        String html,
        int covers,
        long covered,
        long newer,
        String discussion,
        Person author,
        Person editor,
        Instant createdAt,
        Instant updatedAt,
        String url,
        String self) {

    static SummaryAnswer of(long number, SummaryDetails summary, ContentRef discussion, Site site) {
        ContentDetails content = summary.content();
        return new SummaryAnswer(
                number,
                content.revision(),
                content.text().body(),
                content.html(),
                summary.covers(),
                summary.covered(),
                summary.newer(),
                ApiPath.of(discussion.path()),
                Person.of(content.author(), site),
                Person.of(content.editor(), site),
                content.createdAt(),
                content.updatedAt(),
                site.address(content.ref().path()),
                ApiPath.of(content.ref().path()));
    }
}
