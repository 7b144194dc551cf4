package org.commonweave.content;

/// An item as it was at one revision.
///
/// @param html the text of then, rendered by the renderer of today
public record RevisionDetails(ContentRef content, RevisionSummary revision, ContentText text, String html, int latest) {

    public boolean isLatest() {
        return revision.number() == latest;
    }
}
