package org.commonweave.content;

/// What became of a change.
///
/// @param revision the number of the revision that is stored now
public record Saved(ContentRef content, int revision, Outcome outcome) {

    /// Stored as it was, merged with what others wrote meanwhile, or nothing to store.
    public enum Outcome {
        STORED,
        MERGED,
        UNCHANGED
    }
}
