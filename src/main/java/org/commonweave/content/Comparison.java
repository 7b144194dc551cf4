package org.commonweave.content;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What changed between two revisions, line by line, and word by word within the lines that changed.
///
/// @param blocks the whole text in order, title and summary first if they changed
public record Comparison(ContentRef content, RevisionSummary from, RevisionSummary to, List<Block> blocks) {

    /// Beyond this many words a line is shown as a whole, because comparing costs the product of both lengths.
    private static final int MAX_WORDS = 2_000;

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=\\w)(?=\\W)|(?<=\\W)(?=\\w)");

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
        return new Comparison(content, from, to, blocks(lines(before), lines(after)));
    }

    public boolean isEmpty() {
        return blocks.stream().allMatch(Block.Same.class::isInstance);
    }

    private static List<String> lines(ContentText text) {
        List<String> lines = new ArrayList<>();
        lines.add(text.title());
        lines.add(text.summary());
        lines.add(String.join(", ", text.tags()));
        text.body().lines().forEach(lines::add);
        return lines;
    }

    private static List<Block> blocks(List<String> before, List<String> after) {
        List<Block> blocks = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            List<String> source = delta.getSource().getLines();
            List<String> target = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                blocks.add(new Block.Same(List.copyOf(source)));
            } else {
                blocks.add(new Block.Changed(words(String.join("\n", source), String.join("\n", target))));
            }
        }
        return List.copyOf(blocks);
    }

    /// What changed between two short texts, word by word, in the order of reading.
    public static List<Fragment> words(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() > MAX_WORDS || now.size() > MAX_WORDS) {
            return notEmpty(List.of(new Fragment(Change.REMOVED, before), new Fragment(Change.ADDED, after)));
        }
        List<Fragment> fragments = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
            String gone = String.join("", delta.getSource().getLines());
            String come = String.join("", delta.getTarget().getLines());
            if (delta.getType() == DeltaType.EQUAL) {
                fragments.add(new Fragment(Change.KEPT, gone));
            } else {
                fragments.add(new Fragment(Change.REMOVED, gone));
                fragments.add(new Fragment(Change.ADDED, come));
            }
        }
        return notEmpty(fragments);
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).toList();
    }

    private static List<Fragment> notEmpty(List<Fragment> fragments) {
        return fragments.stream().filter(piece -> !piece.words().isEmpty()).toList();
    }
}
