package org.commonweave.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweave.base.Slug;
import org.commonweave.content.Particulars;
import org.commonweave.content.TextNotAccepted;

/// Where an item says that it is.
///
/// @param said as it was typed: the place, then the wider ones in which it lies, separated by commas
public record Whereabouts(String said, Exactness exactness) {

    /// The names among the [Particulars].
    public static final String PLACE = "place";

    public static final String EXACTNESS = "place-exactness";

    /// As wide as the column.
    static final int MAX_NAME = 100;

    /// From a house to the world.
    private static final int MOST_NAMES = 8;

    /// How much is to be told. What others are not to know is not typed: nothing that is saved here is secret.
    public enum Exactness {
        /// It is at that place.
        THERE,
        /// It is not far from there.
        NEAR,
        /// It is somewhere within.
        WITHIN;

        /// The name that translations and particulars use.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Exactness of(String word) {
            return Stream.of(values())
                    .filter(one -> one.word().equals(word))
                    .findFirst()
                    .orElse(THERE);
        }
    }

    /// What the particulars of an item say. Throws [TextNotAccepted] if no place can be called so.
    public static Optional<Whereabouts> of(Particulars particulars) {
        Optional<Whereabouts> where = particulars
                .find(PLACE)
                .map(said -> new Whereabouts(
                        said, Exactness.of(particulars.find(EXACTNESS).orElse(""))));
        where.ifPresent(Whereabouts::check);
        return where;
    }

    private void check() {
        List<String> all = names();
        if (all.size() > MOST_NAMES) {
            throw new TextNotAccepted("place.names-many", MOST_NAMES);
        }
        all.stream().filter(name -> name.length() > MAX_NAME).findFirst().ifPresent(name -> {
            throw new TextNotAccepted("place.name-long", name.substring(0, 40) + "…", MAX_NAME);
        });
    }

    /// The places, the narrowest first.
    List<String> names() {
        return Stream.of(said.split(",", -1))
                .map(String::strip)
                .filter(name -> !Slug.of(name).isEmpty())
                .toList();
    }

    /// Whether it looks like the address of a house.
    public static boolean isLikeAnAddress(String typed) {
        return typed.matches(
                "(?s).*\\p{L}{3,}\\.?\\s+\\d{1,4}\\s?\\p{L}?\\b(?!\\p{L}).*|\\s*\\d{1,4}\\s?\\p{L}?\\s+\\p{Lu}.*");
    }
}
