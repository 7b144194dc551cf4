package org.commonweave.markup;

import java.util.Optional;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// The heading of the first level with which a text begins: what the text calls itself.
///
/// @param words the heading without markup
/// @param rest the text without this heading
public record TopHeading(String words, String rest) {

    private static final Parser PARSER =
            Markup.sourceParser().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    /// A heading ends long before; the rest of the text says nothing about it.
    private static final int LONGEST = 4 * 1024;

    /// The heading, if the text begins with one.
    ///
    /// @throws TextRefused if the beginning of the text passes a [Limit]
    public static Optional<TopHeading> of(String text) {
        var document = Markup.parseSource(PARSER, beginning(text));
        return document.getFirstChild() instanceof org.commonmark.node.Heading heading && heading.getLevel() == 1
                ? Optional.of(new TopHeading(
                        PlainText.of(heading).strip(),
                        text.substring(0, SourceEdits.start(heading))
                                + text.substring(SourceEdits.end(heading)).stripLeading()))
                : Optional.empty();
    }

    /// Ends with a line, because half a line could mean something else.
    private static String beginning(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf('\n', LONGEST) + 1);
    }
}
