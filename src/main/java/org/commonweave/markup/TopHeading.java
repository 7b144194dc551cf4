package org.commonweave.markup;

import java.util.Optional;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// The heading with which a text begins: what the text, or its first part, calls itself.
///
/// @param words the heading without markup
/// @param level from 1 to 6
/// @param rest the text without this heading
public record TopHeading(String words, int level, String rest) {

    private static final Parser PARSER =
            Markup.sourceParser().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    /// A heading ends long before; the rest of the text says nothing about it.
    private static final int LONGEST = 4 * 1024;

    /// The heading, if the text begins with one.
    ///
    /// @throws TextRefused if the beginning of the text passes a [Limit]
    public static Optional<TopHeading> of(String text) {
        var document = Markup.parseSource(PARSER, beginning(text));
        return document.getFirstChild() instanceof org.commonmark.node.Heading heading
                ? Optional.of(new TopHeading(
                        PlainText.of(heading).strip(),
                        heading.getLevel(),
                        text.substring(0, SourceEdits.start(heading))
                                + text.substring(SourceEdits.end(heading)).stripLeading()))
                : Optional.empty();
    }

    /// Whether it is the title of the text rather than that of its first part.
    public boolean isTitle() {
        return level == 1;
    }

    /// Ends with a line, because half a line could mean something else.
    private static String beginning(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf('\n', LONGEST) + 1);
    }
}
