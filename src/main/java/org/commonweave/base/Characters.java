package org.commonweave.base;

import java.util.regex.Pattern;

/// What people typed or pasted, freed of characters that nobody can see and that databases, feeds or terminals stumble
/// over.
///
/// Control characters go, null bytes among them, and so do the marks that turn round the order in which Latin letters
/// are shown, which only serve to disguise names. Half characters, left by programs that cut between two halves, and
/// code points that are no characters become `U+FFFD`. XML 1.0 section 2.2 allows all that is left.
public final class Characters {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\u202D\\u202E\\uFEFF]");
    private static final Pattern NO_CHARACTER =
            Pattern.compile("[\\p{Cs}\\uFDD0-\\uFDEF\\uFFFE\\uFFFF\\x{1FFFE}\\x{1FFFF}\\x{10FFFE}\\x{10FFFF}]");

    private static final Pattern NOTHING_TO_SEE = Pattern.compile("[\\p{Z}\\p{C}\\s]*");

    private Characters() {}

    /// The readable characters of a text, its line breaks and tabs. Nearly always that is all of it, which is looked at
    /// first: long texts come by here several times before they are stored.
    public static String readable(String text) {
        return isReadable(text)
                ? text
                : NO_CHARACTER.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll("\uFFFD");
    }

    private static boolean isReadable(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (!isReadable(character)) {
                return false;
            }
            at += Character.charCount(character);
        }
        return true;
    }

    /// Whether neither pattern could mean it; says no to some that they leave alone.
    private static boolean isReadable(int character) {
        return (character >= ' ' && character < 0x7F)
                || character == '\n'
                || character == '\t'
                || character == '\r'
                || (character > 0x9F && character < 0x202D)
                || (character > 0x202E && character < Character.MIN_SURROGATE)
                || (character > Character.MAX_SURROGATE && character < 0xFDD0)
                || (character > 0xFDEF && character < 0xFFFE && character != 0xFEFF)
                || (character >= 0x1_0000 && (character & 0xFFFE) != 0xFFFE);
    }

    /// Whether there is nothing to read in a text, only blanks and marks without a shape of their own.
    public static boolean isBlank(String text) {
        return NOTHING_TO_SEE.matcher(text).matches();
    }
}
