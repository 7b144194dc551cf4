package org.commonweave.markup;

import java.text.BreakIterator;
import java.util.Locale;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/// The beginning of a text's prose, for lists and mails.
final class Excerpt {

    /// Two to three lines in a list, and what search engines and messengers show.
    private static final int LENGTH = 200;

    private Excerpt() {}

    /// Begins with the first paragraphs outside lists, quotations and alerts; a text without such has no excerpt.
    static String of(Node document) {
        var prose = new StringBuilder();
        for (var block = document.getFirstChild(); block != null && prose.length() <= LENGTH; block = block.getNext()) {
            if (block instanceof Paragraph) {
                prose.append(PlainText.of(block)).append(' ');
            }
        }
        return cut(prose.toString().replaceAll("\\s+", " ").strip(), LENGTH);
    }

    /// Cuts after the last sentence that fits, if that leaves at least half, or after the last word and adds "…".
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int sentence = lastEnd(BreakIterator.getSentenceInstance(Locale.ROOT), text, length);
        if (sentence >= length / 2) {
            return text.substring(0, sentence).strip();
        }
        int word = text.lastIndexOf(' ', length - 1);
        int end =
                word >= length / 2 ? word : lastEnd(BreakIterator.getCharacterInstance(Locale.ROOT), text, length - 1);
        return text.substring(0, end).strip() + "…";
    }

    /// The last boundary at or before a length; only as much of the text is looked at as is needed for it.
    private static int lastEnd(BreakIterator boundaries, String text, int length) {
        boundaries.setText(text.substring(0, Math.min(text.length(), 2 * length)));
        int end = boundaries.preceding(length + 1);
        return end == BreakIterator.DONE ? 0 : end;
    }
}
