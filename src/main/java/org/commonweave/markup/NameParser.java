package org.commonweave.markup;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/// Reads `#tag` and `@handle` where they stand by themselves.
///
/// A tag holds letters, digits, and inside hyphens and underscores, with at least one letter, so that `#1` stays a
/// number. A handle holds the same of ASCII only; `@name@example.org` is somebody's account on another site.
final class NameParser implements InlineContentParser {

    /// As long as a tag or a handle can be; what is longer is not meant as one.
    private static final int MOST_CHARACTERS = 40;

    private final NameLink.Sign sign;
    private final UnaryOperator<String> path;

    private NameParser(NameLink.Sign sign, UnaryOperator<String> path) {
        this.sign = sign;
        this.path = path;
    }

    /// @param path makes the path of what has a name
    static InlineContentParserFactory factory(NameLink.Sign sign, UnaryOperator<String> path) {
        return new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of(sign.character());
            }

            @Override
            public InlineContentParser create() {
                Deadline.check();
                return new NameParser(sign, path);
            }
        };
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        if (!mayPrecede(scanner.peekPreviousCodePoint())) {
            return ParsedInline.none();
        }
        scanner.next();
        var start = scanner.position();
        var end = start;
        boolean hasLetter = false;
        while (isPartOfName(scanner.peekCodePoint())) {
            int c = scanner.peekCodePoint();
            skip(scanner, c);
            hasLetter |= Character.isLetter(c);
            if (!isJoint(c)) {
                end = scanner.position();
            }
        }
        String typed = scanner.getSource(start, end).getContent();
        boolean isNumber = sign == NameLink.Sign.TAG && !hasLetter;
        boolean isAccountElsewhere = sign == NameLink.Sign.MENTION && scanner.peek() == '@';
        if (typed.isEmpty() || typed.length() > MOST_CHARACTERS || isNumber || isAccountElsewhere) {
            return ParsedInline.none();
        }
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return ParsedInline.of(new NameLink(sign, name, typed, path.apply(name)), end);
    }

    private static boolean mayPrecede(int c) {
        return c == Scanner.END
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || "\"'*_~".indexOf(c) >= 0
                || Character.getType(c) == Character.START_PUNCTUATION
                || Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private boolean isPartOfName(int c) {
        IntPredicate word = sign == NameLink.Sign.TAG ? NameParser::isWord : NameParser::isAsciiWord;
        return c != Scanner.END && (word.test(c) || isJoint(c));
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isAsciiWord(int c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean isJoint(int c) {
        return c == '-' || c == '_';
    }

    private static void skip(Scanner scanner, int codePoint) {
        for (int i = 0; i < Character.charCount(codePoint); i++) {
            scanner.next();
        }
    }
}
