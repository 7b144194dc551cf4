package org.commonweave.content;

import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds which lines of two texts are the same line, in a time that grows little faster than their lengths.
///
/// Long stretches are first split at lines that occur once in both (patience diff, Bram Cohen), which are what people
/// go by too; what is left between is short enough to be compared exactly, or else counts as changed.
final class LineMatching {

    private static final int NONE = -1;

    /// How much is compared exactly, as [ExactDiff#steps] counts it.
    private static final int MOST_STEPS = 4_000_000;

    /// Splitting goes no deeper; ordinary texts need three or four times.
    private static final int MOST_SPLITS = 20;

    private final List<String> before;
    private final List<String> after;
    private final int[] partners;
    private long stepsLeft = MOST_STEPS;

    private LineMatching(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.partners = new int[before.size()];
        Arrays.fill(partners, NONE);
    }

    /// The stretches that differ, in order. All other lines are the same in both texts.
    static List<Stretch> differences(List<String> before, List<String> after) {
        LineMatching matching = new LineMatching(before, after);
        matching.match(new Stretch(0, before.size(), 0, after.size()), 0);
        return matching.differences();
    }

    /// Lines from one index up to, and without, another in both texts.
    record Stretch(int from, int to, int otherFrom, int otherTo) {

        boolean isOneSided() {
            return from == to || otherFrom == otherTo;
        }

        long steps() {
            return ExactDiff.steps(to - from, otherTo - otherFrom);
        }
    }

    private List<Stretch> differences() {
        List<Stretch> differences = new ArrayList<>();
        int from = 0;
        int otherFrom = 0;
        for (int i = 0; i <= before.size(); i++) {
            int partner = i < before.size() ? partners[i] : after.size();
            if (partner != NONE) {
                if (i > from || partner > otherFrom) {
                    differences.add(new Stretch(from, i, otherFrom, partner));
                }
                from = i + 1;
                otherFrom = partner + 1;
            }
        }
        return differences;
    }

    private void match(Stretch whole, int splits) {
        Stretch stretch = withoutSameEnds(whole);
        if (stretch.isOneSided()) {
            return;
        }
        if (stretch.steps() <= stepsLeft) {
            stepsLeft -= stretch.steps();
            matchExactly(stretch);
        } else if (splits < MOST_SPLITS) {
            split(stretch, splits);
        }
    }

    private Stretch withoutSameEnds(Stretch whole) {
        int from = whole.from;
        int otherFrom = whole.otherFrom;
        while (from < whole.to && otherFrom < whole.otherTo && same(from, otherFrom)) {
            partners[from++] = otherFrom++;
        }
        int to = whole.to;
        int otherTo = whole.otherTo;
        while (from < to && otherFrom < otherTo && same(to - 1, otherTo - 1)) {
            partners[--to] = --otherTo;
        }
        return new Stretch(from, to, otherFrom, otherTo);
    }

    private boolean same(int index, int other) {
        return before.get(index).equals(after.get(other));
    }

    private void matchExactly(Stretch stretch) {
        for (AbstractDelta<String> delta : ExactDiff.of(
                before.subList(stretch.from, stretch.to), after.subList(stretch.otherFrom, stretch.otherTo))) {
            if (delta.getType() == DeltaType.EQUAL) {
                for (int i = 0; i < delta.getSource().size(); i++) {
                    partners[stretch.from + delta.getSource().getPosition() + i] =
                            stretch.otherFrom + delta.getTarget().getPosition() + i;
                }
            }
        }
    }

    private void split(Stretch stretch, int splits) {
        int from = stretch.from;
        int otherFrom = stretch.otherFrom;
        for (Anchor anchor : longestRow(anchors(stretch))) {
            match(new Stretch(from, anchor.index, otherFrom, anchor.other), splits + 1);
            partners[anchor.index] = anchor.other;
            from = anchor.index + 1;
            otherFrom = anchor.other + 1;
        }
        if (from > stretch.from) {
            match(new Stretch(from, stretch.to, otherFrom, stretch.otherTo), splits + 1);
        }
    }

    /// A line that is there once in both texts, and the one before it in the longest row that ends here.
    private static final class Anchor {

        final int index;
        final int other;

        @Nullable
        Anchor previous;

        Anchor(int index, int other) {
            this.index = index;
            this.other = other;
        }
    }

    private List<Anchor> anchors(Stretch stretch) {
        Map<String, Integer> there = once(after, stretch.otherFrom, stretch.otherTo);
        List<Anchor> anchors = new ArrayList<>();
        once(before, stretch.from, stretch.to).forEach((line, index) -> {
            Integer other = there.get(line);
            if (index != NONE && other != null && other != NONE) {
                anchors.add(new Anchor(index, other));
            }
        });
        anchors.sort((one, two) -> Integer.compare(one.index, two.index));
        return anchors;
    }

    /// The index of each line that is there once; [#NONE] for those that are there more often.
    private static Map<String, Integer> once(List<String> lines, int from, int to) {
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = from; i < to; i++) {
            indexes.merge(lines.get(i), i, (_, _) -> NONE);
        }
        return indexes;
    }

    /// The longest row of anchors that are in the same order in both texts (patience sorting).
    private static List<Anchor> longestRow(List<Anchor> anchors) {
        List<Anchor> ends = new ArrayList<>();
        for (Anchor anchor : anchors) {
            int place = placeOf(anchor, ends);
            anchor.previous = place == 0 ? null : ends.get(place - 1);
            if (place == ends.size()) {
                ends.add(anchor);
            } else {
                ends.set(place, anchor);
            }
        }
        List<Anchor> row = new ArrayList<>();
        for (Anchor anchor = ends.isEmpty() ? null : ends.getLast(); anchor != null; anchor = anchor.previous) {
            row.add(anchor);
        }
        return row.reversed();
    }

    private static int placeOf(Anchor anchor, List<Anchor> ends) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends.get(middle).other < anchor.other) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
