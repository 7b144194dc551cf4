package org.commonweave.content;

import java.util.ArrayList;
import java.util.List;

/// What changed between two revisions, line by line, and word by word within the lines that changed.
///
/// @param blocks the whole text in order, title and summary first if they changed
public record Comparison(ContentRef content, RevisionSummary from, RevisionSummary to, List<Block> blocks) {

    /// A stretch of lines.
    public sealed interface Block {

        /// Lines that are the same in both.
        record Same(List<String> lines) implements Block {}

        /// Lines that were changed, added or taken away, as words.
        record Changed(List<Fragment> fragments) implements Block {}
    }

    /// Some words, and whether they are in both, only in the earlier, or only in the later text.
    public record Fragment(Change change, String words) {}

    /// How a piece got where it is.
    public enum Change {
        KEPT,
        ADDED,
        REMOVED
    }

    static Comparison between(
            ContentRef content, RevisionSummary from, ContentText before, RevisionSummary to, ContentText after) {
        return new Comparison(content, from, to, new Differences().byLines(lines(before), lines(after)));
    }

    public boolean isEmpty() {
        return blocks.stream().allMatch(Block.Same.class::isInstance);
    }

    private static List<String> lines(ContentText text) {
        List<String> lines = new ArrayList<>();
        lines.add(text.title());
        lines.add(text.summary());
        lines.add(String.join(", ", text.tags()));
        text.particulars().text().lines().forEach(lines::add);
        text.body().lines().forEach(lines::add);
        return lines;
    }

    /// What changed between two short texts, word by word, in the order of reading.
    public static List<Fragment> words(String before, String after) {
        return new Differences().byWords(before, after);
    }
}
