package org.commonweave.content;

import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonweave.content.Comparison.Block;
import org.commonweave.content.Comparison.Change;
import org.commonweave.content.Comparison.Fragment;
import org.commonweave.content.LineMatching.Stretch;

/// Finds what changed between two texts, in a time that grows with their length only: first by lines, then by words
/// within the lines that changed, as long as there is little enough to compare.
final class Differences {

    /// How much is compared word by word, as [ExactDiff#steps] counts it. A page that was rewritten from top to
    /// bottom is read line by line anyway.
    private static final long MOST_STEPS = 16_000_000;

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=\\w)(?=\\W)|(?<=\\W)(?=\\w)");

    private long stepsLeft = MOST_STEPS;

    /// The whole text in order.
    List<Block> byLines(List<String> before, List<String> after) {
        List<Block> blocks = new ArrayList<>();
        int done = 0;
        for (Stretch changed : LineMatching.differences(before, after)) {
            addSame(before.subList(done, changed.from()), blocks);
            blocks.add(new Block.Changed(byWords(
                    String.join("\n", before.subList(changed.from(), changed.to())),
                    String.join("\n", after.subList(changed.otherFrom(), changed.otherTo())))));
            done = changed.to();
        }
        addSame(before.subList(done, before.size()), blocks);
        return List.copyOf(blocks);
    }

    /// Short texts in the order of reading.
    List<Fragment> byWords(String before, String after) {
        List<String> old = BETWEEN_WORDS.splitAsStream(before).toList();
        List<String> now = BETWEEN_WORDS.splitAsStream(after).toList();
        long steps = ExactDiff.steps(old.size(), now.size());
        if (steps > stepsLeft) {
            return notEmpty(List.of(new Fragment(Change.REMOVED, before), new Fragment(Change.ADDED, after)));
        }
        stepsLeft -= steps;
        List<Fragment> fragments = new ArrayList<>();
        for (AbstractDelta<String> delta : ExactDiff.of(old, now)) {
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

    private static void addSame(List<String> lines, List<Block> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Same(List.copyOf(lines)));
        }
    }

    private static List<Fragment> notEmpty(List<Fragment> fragments) {
        return fragments.stream().filter(piece -> !piece.words().isEmpty()).toList();
    }
}
