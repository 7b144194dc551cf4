package org.commonweave.api;

import java.time.Instant;
import org.commonweave.content.RevisionSummary;
import org.commonweave.site.Site;

/// One line of a history, as programs see it.
///
/// @param merged whether it was joined with what somebody else had saved meanwhile
/// @param size the length of the main text in bytes
public record RevisionRow(
        int revision, Person author, Instant at, String comment, boolean minor, boolean merged, int size) {

    public static RevisionRow of(RevisionSummary summary, Site site) {
        return new RevisionRow(
                summary.number(),
                Person.of(summary.author(), site),
                summary.at(),
                summary.comment(),
                summary.minor(),
                summary.merged(),
                summary.size());
    }
}
