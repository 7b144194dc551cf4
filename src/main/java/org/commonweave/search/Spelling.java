package org.commonweave.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How near words are to each other.
final class Spelling {

    private Spelling() {}

    /// The word among others that somebody most likely meant: the nearest, and of several the one used most.
    static Optional<String> nearest(String typed, Collection<String> words, int mostMistakes) {
        Map<String, Integer> uses = new HashMap<>();
        words.forEach(word -> uses.merge(word, 1, Integer::sum));
        return uses.entrySet().stream()
                .filter(word -> !word.getKey().equals(typed)
                        && Math.abs(word.getKey().length() - typed.length()) <= mostMistakes
                        && mistakes(typed, word.getKey()) <= mostMistakes)
                .min(Comparator.<Map.Entry<String, Integer>>comparingInt(word -> mistakes(typed, word.getKey()))
                        .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /// How many letters have to be put in, taken out, exchanged for another or with their neighbour to make one word of
    /// the other (optimal string alignment, Boytsov 2011, section 2.2).
    static int mistakes(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = now;
        }
        return last[other.length()];
    }
}
