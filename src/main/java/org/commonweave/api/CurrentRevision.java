package org.commonweave.api;

import java.time.Instant;
import org.commonweave.content.ContentDetails;
import org.commonweave.site.Site;

/// What is stored now, told to a program that worked on something older.
///
/// @param self where to fetch it
public record CurrentRevision(int revision, Person editor, Instant at, String self) {

    static CurrentRevision of(ContentDetails now, Site site) {
        return new CurrentRevision(
                now.revision(),
                Person.of(now.editor(), site),
                now.updatedAt(),
                ApiPath.of(now.ref().path()));
    }
}
