package org.commonweave.content;

import java.time.Instant;

/// One item as a list shows it.
///
/// @param summary what its people wrote about it in a sentence; may be empty
/// @param excerpt the beginning of its text
public record ContentSummary(
        long id,
        String kind,
        String path,
        String title,
        String summary,
        String excerpt,
        long authorId,
        long editorId,
        Instant createdAt,
        Instant updatedAt) {

    /// The sentence for a list: the summary, or else the beginning of the text.
    public String teaser() {
        return summary.isEmpty() ? excerpt : summary;
    }
}
