package org.commonweave.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commonweave.content.RevisionDetails;
import org.commonweave.content.RevisionSummary;
import org.commonweave.site.Site;

/// An item as it was at one revision, as programs see it.
///
/// @param slug of the item today
/// @param particulars what it said about itself beside its text, by name; left out if that is nothing
/// @param merged whether it was joined with what somebody else had saved meanwhile
/// @param url where people read it
/// @param self where programs find it
public record RevisionAnswer(
        String slug,
        int revision,
        String title,
        String summary,
        String body,
        List<String> tags,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> particulars,
        Person author,
        Instant at,
        String comment,
        boolean minor,
        boolean merged,
        String url,
        String self) {

    public static RevisionAnswer of(RevisionDetails details, Site site) {
        RevisionSummary revision = details.revision();
        String path = details.content().path() + "/revisions/" + revision.number();
        return new RevisionAnswer(
                ApiPath.slug(details.content().path()),
                revision.number(),
                details.text().title(),
                details.text().summary(),
                details.text().body(),
                details.text().tags(),
                details.text().particulars().lines(),
                Person.of(revision.author(), site),
                revision.at(),
                revision.comment(),
                revision.minor(),
                revision.merged(),
                site.address(path),
                ApiPath.of(path));
    }
}
