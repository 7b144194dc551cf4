package org.commonweave.link;

import java.time.Instant;
import org.commonweave.content.ContentRef;
import org.jspecify.annotations.Nullable;

/// A link that does not lead to what its author meant.
///
/// @param source whose text has to be mended
/// @param targetPath where the link leads
/// @param targetTitle what lives there
/// @param anchor the heading that is not there; empty when the link means the whole
/// @param targetRemovedAt since when the target is in the bin; `null` if it is not
public record BrokenLink(
        ContentRef source,
        String targetPath,
        String targetTitle,
        String anchor,
        @Nullable Instant targetRemovedAt) {

    @SuppressWarnings("TooManyParameters") // filled by a query
    BrokenLink(
            long id,
            String kind,
            String path,
            String title,
            String targetPath,
            String targetTitle,
            String anchor,
            @Nullable Instant targetRemovedAt) {
        this(new ContentRef(id, kind, path, title), targetPath, targetTitle, anchor, targetRemovedAt);
    }

    public boolean isRemoved() {
        return targetRemovedAt != null;
    }
}
