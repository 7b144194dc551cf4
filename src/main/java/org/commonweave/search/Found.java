package org.commonweave.search;

import java.time.Instant;

/// An item that the index named and the database confirmed.
record Found(
        long id,
        String kind,
        String path,
        String title,
        String summary,
        String excerpt,
        String text,
        long authorId,
        Instant updatedAt) {

    String teaser() {
        return summary.isEmpty() ? excerpt : summary;
    }
}
