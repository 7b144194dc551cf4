package org.commonweave.base;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The part of an address made from a title: lower-case ASCII words joined by hyphens.
///
/// Titles that differ only in case, accents or punctuation have the same slug, so the slug also tells whether two
/// titles
/// mean the same thing. Other scripts are written in Latin letters; a title of symbols alone takes the Unicode names of
/// its symbols, so every title has a slug of at least one letter or digit unless it is blank.
public final class Slug {

    /// Leaves room for a prefix and a suffix in an address of 200 characters, the most that mail programs keep on a
    /// line.
    public static final int MAX_LENGTH = 120;

    private static final Transliterator TO_ASCII =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; [:Nonspacing Mark:] Remove");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");
    private static final int MAX_NAMED_SYMBOLS = 6;

    private Slug() {}

    public static String of(String title) {
        String slug = words(title);
        if (slug.isEmpty()) {
            slug = words(namesOfSymbols(title));
        }
        return slug.length() <= MAX_LENGTH ? slug : shortened(slug);
    }

    private static String words(String text) {
        String plain = ascii(text).toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
        return OUTER_HYPHENS.matcher(NO_WORD.matcher(plain).replaceAll("-")).replaceAll("");
    }

    /// Most titles are in ASCII already; the transliterator is slow, and does one text at a time.
    private static String ascii(String text) {
        if (text.chars().allMatch(letter -> letter < 128)) {
            return text;
        }
        synchronized (TO_ASCII) {
            return TO_ASCII.transliterate(text);
        }
    }

    private static String namesOfSymbols(String title) {
        return title.codePoints()
                .filter(Slug::isSymbol)
                .limit(MAX_NAMED_SYMBOLS)
                .mapToObj(symbol -> String.valueOf(Character.getName(symbol)))
                .collect(Collectors.joining(" "));
    }

    /// Not a blank, and none of the signs that only say how those beside them are to be drawn.
    private static boolean isSymbol(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> !Character.isWhitespace(character);
        };
    }

    /// Two long titles with the same beginning must not fall together, so the end is told apart by a hash.
    private static String shortened(String slug) {
        String hash = Integer.toHexString(slug.hashCode());
        return OUTER_HYPHENS
                        .matcher(slug.substring(0, MAX_LENGTH - hash.length() - 1))
                        .replaceAll("") + "-" + hash;
    }
}
