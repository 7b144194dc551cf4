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

    /// The heading, if the text begins with one.
    ///
    /// @throws TextRefused if the text passes a [Limit]
    public static Optional<TopHeading> of(String text) {
        var document = Markup.parseSource(PARSER, text);
        return document.getFirstChild() instanceof org.commonmark.node.Heading heading && heading.getLevel() == 1
                ? Optional.of(new TopHeading(
                        PlainText.of(heading).strip(),
                        text.substring(0, SourceEdits.start(heading))
                                + text.substring(SourceEdits.end(heading)).stripLeading()))
                : Optional.empty();
    }
}
