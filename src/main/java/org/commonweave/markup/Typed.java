package org.commonweave.markup;

/// A text as a person sent it, freed of characters that no writing system needs and that databases, terminals or
/// readers stumble over, and small enough to be parsed.
final class Typed {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int LEFT_TO_RIGHT_OVERRIDE = 0x202D;
    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Typed() {}

    static String clean(String text) {
        refuseTooLarge(text);
        if (text.codePoints().allMatch(c -> cleaned(c) == c)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.codePoints().map(Typed::cleaned).filter(c -> c >= 0).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /// The character itself, its replacement, or -1 for nothing.
    ///
    /// Overrides turn round the order in which Latin letters are shown, which only serves to disguise addresses and
    /// file names; the marks, embeddings and isolates that right-to-left writing needs stay.
    private static int cleaned(int c) {
        return switch (c) {
            case '\t', '\n', '\r' -> c;
            case 0 -> REPLACEMENT;
            case LEFT_TO_RIGHT_OVERRIDE, RIGHT_TO_LEFT_OVERRIDE, BYTE_ORDER_MARK -> -1;
            default -> {
                if (Character.isISOControl(c)) {
                    yield -1;
                }
                boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
                yield surrogate || noCharacter ? REPLACEMENT : c;
            }
        };
    }

    static void refuseTooLarge(String text) {
        long mostBytes = 1024L * Limit.BODY.most();
        if (text.length() > mostBytes || utf8Length(text) > mostBytes) {
            throw new TextRefused(Limit.BODY);
        }
        int lines = 0;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines += c == '\n' && i > 0 && text.charAt(i - 1) == '\r' ? 0 : 1;
                lineStart = i + 1;
            } else if (i - lineStart >= 1024 * Limit.PARAGRAPH.most()) {
                throw new TextRefused(Limit.PARAGRAPH, text.substring(lineStart, i));
            }
        }
        if (lines >= Limit.LINES.most()) {
            throw new TextRefused(Limit.LINES);
        }
    }

    private static long utf8Length(String text) {
        long length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return length;
    }
}
