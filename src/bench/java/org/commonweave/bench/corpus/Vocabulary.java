package org.commonweave.bench.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Words that look like names of places and people, the long tail that every real collection has: a few are met
/// everywhere, most only once or twice.
final class Vocabulary {

    private static final List<String> BEGINNINGS = List.of(
            "Al", "Bram", "Cor", "Dun", "Esk", "Fen", "Gar", "Har", "Ick", "Kel", "Lang", "Mar", "Nor", "Ols", "Pen",
            "Quar", "Rad", "Stan", "Thor", "Ul", "Ver", "Wath", "Yar", "Chel", "Shep", "Whit");
    private static final List<String> MIDDLES = List.of(
            "", "a", "be", "ci", "der", "en", "fo", "ing", "ka", "lo", "mer", "ni", "or", "per", "ri", "su", "ter",
            "um", "ver", "wi");
    private static final List<String> ENDS = List.of(
            "ton", "ham", "ley", "ford", "wick", "by", "dale", "stead", "worth", "field", "bury", "mere", "well",
            "bridge", "holm", "combe", "don", "gate", "croft", "brook");

    private static final double EXPONENT = 0.9;

    private final List<String> words;
    private final Zipf popularity;

    private Vocabulary(List<String> words) {
        this.words = words;
        this.popularity = new Zipf(words.size(), EXPONENT);
    }

    static Vocabulary of(int size, RandomGenerator random) {
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < size) {
            words.add(any(BEGINNINGS, random) + any(MIDDLES, random) + any(MIDDLES, random) + any(ENDS, random));
        }
        return new Vocabulary(List.copyOf(words));
    }

    String next(RandomGenerator random) {
        return words.get(popularity.next(random));
    }

    List<String> first(int most) {
        return words.subList(0, Math.min(most, words.size()));
    }

    static <T> T any(List<T> things, RandomGenerator random) {
        return things.get(random.nextInt(things.size()));
    }
}
