package org.commonweave.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonweave.markup.LinkTarget;

/// Something new is there, or something changed: its text, its address, or it came back from the bin. Part of
/// [ContentsSaved].
///
/// @param paths every address that leads to it, the present one and all old ones
/// @param links the places inside the commons that its text points at, each once, in order
/// @param surroundings where it belongs by now
/// @param change what happened to it
public record ContentSaved(
        ContentRef content,
        int revision,
        Set<String> paths,
        List<LinkTarget> links,
        Surroundings surroundings,
        Change change) {

    /// What an item belongs to.
    ///
    /// @param whole what it is a part of, if it is one
    /// @param group whose it is, if it is a group's
    /// @param tags the numbers of its tags
    public record Surroundings(Optional<Long> whole, Optional<Long> group, Set<Long> tags) {}

    /// What somebody did to an item.
    ///
    /// @param by the number of the person
    /// @param comment why, in a few words; may be empty
    /// @param mentions the handles of those whom the text speaks of now, in order
    public record Change(Step step, long by, String comment, Set<String> mentions) {}

    /// What can happen to an item.
    public enum Step {
        /// Somebody began it, in words of their own.
        STARTED,
        /// It was written elsewhere, and brought in here.
        BROUGHT_IN,
        CHANGED,
        /// Changed in a way that matters to nobody who follows it.
        CHANGED_SLIGHTLY,
        /// Only its address is another.
        MOVED,
        TAKEN_OUT_OF_BIN
    }
}
