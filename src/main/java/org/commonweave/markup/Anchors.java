package org.commonweave.markup;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The anchors of the headings of one text, each given once.
///
/// Anchors are plain words without a prefix, because people read them, type them and pass them on. A heading whose
/// words are an `id` of the page around it ([#RESERVED]), or look like that of a footnote or a reply, gets `section-`
/// in front.
final class Anchors {

    /// The ids that a page may use around the text.
    static final Set<String> RESERVED = Set.of(
            "body",
            "comments",
            "content",
            "discussion",
            "footer",
            "header",
            "main",
            "menu",
            "navigation",
            "outlet",
            "root",
            "search",
            "sidebar",
            "title",
            "top");

    private static final Pattern NUMBERED = Pattern.compile("(fn|fnref|reply)(-.*)?");
    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s_-]+");
    private static final Pattern GAP = Pattern.compile("[\\s-]+");

    /// Longer ones make addresses that mail programs break.
    private static final int MOST_CHARACTERS = 100;

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    /// The anchor of the first heading with these words.
    static String of(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String words = DROPPED.matcher(plain).replaceAll("").strip();
        String anchor = shortened(GAP.matcher(words).replaceAll("-"));
        if (anchor.isEmpty()) {
            return "section";
        }
        return RESERVED.contains(anchor) || NUMBERED.matcher(anchor).matches() ? "section-" + anchor : anchor;
    }

    /// Whether a fragment of an address could name a heading, and not a part of the page around, a footnote or a
    /// passage.
    static boolean mayBeHeading(String fragment) {
        return !RESERVED.contains(fragment) && !NUMBERED.matcher(fragment).matches() && !fragment.startsWith(":~:");
    }

    /// The anchor of the next heading of the text: with a number when its words were there before.
    String next(String heading) {
        String anchor = of(heading);
        String unique = anchor;
        while (!given.add(unique)) {
            unique = anchor + "-" + lastNumbers.merge(anchor, 2, (last, _) -> last + 1);
        }
        return unique;
    }

    private static String shortened(String anchor) {
        return anchor.codePointCount(0, anchor.length()) <= MOST_CHARACTERS
                ? anchor
                : anchor.substring(0, anchor.offsetByCodePoints(0, MOST_CHARACTERS));
    }
}
