package org.commonweave.api;

import java.time.Instant;
import org.commonweave.content.ContentDetails;

/// What is stored now, told to a program that worked on something older.
///
/// @param editor the handle of who wrote it
/// @param self where to fetch it
public record CurrentRevision(int revision, String editor, Instant at, String self) {

    static CurrentRevision of(ContentDetails now) {
        return new CurrentRevision(
                now.revision(),
                now.editor().handle(),
                now.updatedAt(),
                ApiPath.of(now.ref().path()));
    }
}
