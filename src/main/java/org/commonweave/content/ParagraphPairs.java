package org.commonweave.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonweave.content.LineMatching.Stretch;

/// Finds which paragraph became which where several were rewritten, put in and taken out: those that share most of
/// their words, in order.
final class ParagraphPairs {

    /// Two paragraphs that share less of their words have nothing to do with each other.
    private static final double ALIKE = 0.5;

    /// Pairs of paragraphs that are looked at; more were rewritten by a program.
    private static final int MOST_COMPARED = 10_000;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Stretch stretch;
    private final List<Set<String>> before;
    private final List<Set<String>> after;

    private ParagraphPairs(Stretch stretch, List<String> before, List<String> after) {
        this.stretch = stretch;
        this.before = words(before.subList(stretch.from(), stretch.to()));
        this.after = words(after.subList(stretch.otherFrom(), stretch.otherTo()));
    }

    /// The same change in smaller pieces: one for each paragraph that became another, and one for each row of them that
    /// was put in or taken out.
    static List<Stretch> within(Stretch changed, List<String> before, List<String> after) {
        long compared = (long) (changed.to() - changed.from()) * (changed.otherTo() - changed.otherFrom());
        return compared <= 1 || compared > MOST_COMPARED
                ? List.of(changed)
                : new ParagraphPairs(changed, before, after).pieces();
    }

    private List<Stretch> pieces() {
        double[][] best = best();
        List<Stretch> pieces = new ArrayList<>();
        int doneBefore = 0;
        int doneAfter = 0;
        for (int at = 0, other = 0; at < before.size() && other < after.size(); ) {
            double alike = alike(at, other);
            if (alike > 0 && best[at][other] <= alike + best[at + 1][other + 1]) {
                addUnlessEmpty(pieces, doneBefore, at, doneAfter, other);
                addUnlessEmpty(pieces, at, ++at, other, ++other);
                doneBefore = at;
                doneAfter = other;
            } else if (best[at + 1][other] >= best[at][other + 1]) {
                at++;
            } else {
                other++;
            }
        }
        addUnlessEmpty(pieces, doneBefore, before.size(), doneAfter, after.size());
        return pieces;
    }

    /// How alike the rest can be made by pairing, for each two places (as for the longest common subsequence).
    private double[][] best() {
        double[][] best = new double[before.size() + 1][after.size() + 1];
        for (int at = before.size() - 1; at >= 0; at--) {
            for (int other = after.size() - 1; other >= 0; other--) {
                best[at][other] = Math.max(
                        alike(at, other) + best[at + 1][other + 1], Math.max(best[at + 1][other], best[at][other + 1]));
            }
        }
        return best;
    }

    /// How much two paragraphs have in common, at most 2; 0 where it is too little. People add to a paragraph
    /// more often than they write another one like it. So besides the share of words that are in both (Dice's
    /// coefficient) it counts how much of the shorter one is in the longer (the overlap coefficient).
    private double alike(int at, int other) {
        Set<String> common = new HashSet<>(before.get(at));
        common.retainAll(after.get(other));
        int shorter = Math.min(before.get(at).size(), after.get(other).size());
        int both = before.get(at).size() + after.get(other).size();
        double share = 2.0 * common.size() / Math.max(1, both);
        return share < ALIKE ? 0 : share + (double) common.size() / Math.max(1, shorter);
    }

    private void addUnlessEmpty(List<Stretch> pieces, int from, int to, int otherFrom, int otherTo) {
        if (from < to || otherFrom < otherTo) {
            pieces.add(new Stretch(
                    stretch.from() + from,
                    stretch.from() + to,
                    stretch.otherFrom() + otherFrom,
                    stretch.otherFrom() + otherTo));
        }
    }

    private static List<Set<String>> words(List<String> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> BETWEEN_WORDS.splitAsStream(paragraph).collect(Collectors.toSet()))
                .toList();
    }
}
