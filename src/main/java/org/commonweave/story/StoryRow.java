package org.commonweave.story;

import java.time.Instant;
import java.time.LocalDate;
import org.commonweave.place.Whereabouts.Exactness;
import org.jspecify.annotations.Nullable;

/// A story as a list shows it, with its author still a number.
///
/// @param picture the address of its first picture; empty if it has none
/// @param place where it happened; may be empty
/// @param exactness how exactly that is said
/// @param toldBy whose experience it is, if not the author's
/// @param outcome what came of it in one line; may be empty
/// @param series the name of its series; may be empty
public record StoryRow(
        long id,
        String path,
        String title,
        String summary,
        String beginning,
        String ownExcerpt,
        String picture,
        String place,
        Exactness exactness,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Instant publishedAt,
        long authorId,
        String toldBy,
        String outcome,
        String series,
        int part) {

    /// What its author wants lists to show, or else its lead, or its beginning.
    public String teaser() {
        if (!ownExcerpt.isEmpty()) {
            return ownExcerpt;
        }
        return summary.isEmpty() ? beginning : summary;
    }
}
