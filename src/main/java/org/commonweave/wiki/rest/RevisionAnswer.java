package org.commonweave.wiki.rest;

import java.time.Instant;
import java.util.List;
import org.commonweave.api.ApiPath;
import org.commonweave.api.Person;
import org.commonweave.content.RevisionDetails;
import org.commonweave.content.RevisionSummary;
import org.commonweave.site.Site;

/// A page as it was at one revision, as programs see it.
///
/// @param slug of the page today
/// @param merged whether it was joined with what somebody else had saved meanwhile
/// @param url where people read it
/// @param self where programs find it
record RevisionAnswer(
        String slug,
        int revision,
        String title,
        String summary,
        String body,
        List<String> tags,
        Person author,
        Instant at,
        String comment,
        boolean minor,
        boolean merged,
        String url,
        String self) {

    static RevisionAnswer of(RevisionDetails details, Site site) {
        RevisionSummary revision = details.revision();
        String path = details.content().path() + "/revisions/" + revision.number();
        return new RevisionAnswer(
                ApiPath.slug(details.content().path()),
                revision.number(),
                details.text().title(),
                details.text().summary(),
                details.text().body(),
                details.text().tags(),
                Person.of(revision.author(), site),
                revision.at(),
                revision.comment(),
                revision.minor(),
                revision.merged(),
                site.address(path),
                ApiPath.of(path));
    }
}
