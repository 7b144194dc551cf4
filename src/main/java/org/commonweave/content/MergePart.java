package org.commonweave.content;

/// A stretch of a text that two people have changed at the same time.
public sealed interface MergePart {

    /// Only one of them changed it, or nobody, or both in the same way: this is what it says now.
    record Agreed(String text) implements MergePart {}

    /// Both changed it, each in another way; somebody has to decide. Any of the three may be empty.
    ///
    /// @param base what both started from
    /// @param theirs what is stored now
    /// @param mine what was to be saved
    record Clash(String base, String theirs, String mine) implements MergePart {}
}
