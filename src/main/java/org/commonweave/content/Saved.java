package org.commonweave.content;

/// What became of a change.
///
/// @param revision the number of the revision that is stored now
public record Saved(ContentRef content, int revision, Outcome outcome) {

    /// The same, or that something was stored where what changed is not the text.
    ///
    /// @param besides whether anything beside the text is otherwise than before
    public Saved with(boolean besides) {
        return besides && outcome == Outcome.UNCHANGED ? new Saved(content, revision, Outcome.STORED) : this;
    }

    /// Stored as it was, merged with what others wrote meanwhile, or nothing to store.
    public enum Outcome {
        STORED,
        MERGED,
        UNCHANGED
    }
}
