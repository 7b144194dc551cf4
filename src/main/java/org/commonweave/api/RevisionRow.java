package org.commonweave.api;

import java.time.Instant;
import org.commonweave.content.RevisionSummary;

/// One line of a history, as programs see it.
///
/// @param author the handle of who wrote it
/// @param merged whether it was joined with what somebody else had saved meanwhile
/// @param size the length of the main text in bytes
public record RevisionRow(
        int revision, String author, Instant at, String comment, boolean minor, boolean merged, int size) {

    public static RevisionRow of(RevisionSummary summary) {
        return new RevisionRow(
                summary.number(),
                summary.author().handle(),
                summary.at(),
                summary.comment(),
                summary.minor(),
                summary.merged(),
                summary.size());
    }
}
