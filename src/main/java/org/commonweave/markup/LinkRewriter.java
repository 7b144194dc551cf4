package org.commonweave.markup;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Gives the links and pictures of a text other targets and leaves every other character as it was typed.
///
/// Links are found by the parser of the pages, so that what only looks like one (in program code, behind a backslash)
/// stays.
public final class LinkRewriter {

    private static final Parser PARSER = Markup.sourceParser()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /// What is to become of a link.
    public sealed interface Fate {

        /// It stays as it is.
        record Stay() implements Fate {}

        /// It leads to another address, which is written as it stands.
        record Lead(String address) implements Fate {}

        /// Only its words stay, for a picture its description.
        record Words() implements Fate {}
    }

    /// Decides about each link and picture of a text.
    @FunctionalInterface
    public interface Rule {

        /// What is to become of one link or picture.
        ///
        /// @param target as typed, without escapes
        Fate fate(String target, boolean isPicture);
    }

    private final String text;
    private final Rule rule;
    private final SourceEdits edits;

    private LinkRewriter(String text, Rule rule) {
        this.text = text;
        this.rule = rule;
        this.edits = new SourceEdits(text);
    }

    /// The changed text.
    ///
    /// @throws TextRefused if the text passes a [Limit]
    public static String rewrite(String text, Rule rule) {
        var rewriter = new LinkRewriter(text, rule);
        var document = Markup.parseSource(PARSER, text);
        Tree.find(document, Link.class).forEach(link -> rewriter.change(link, link.getDestination(), false));
        Tree.find(document, Image.class).forEach(image -> rewriter.change(image, image.getDestination(), true));
        Tree.find(document, LinkReferenceDefinition.class).forEach(rewriter::change);
        return rewriter.edits.applied();
    }

    private void change(Node link, String target, boolean isPicture) {
        int start = SourceEdits.start(link);
        int end = SourceEdits.end(link);
        if (start < 0 || text.charAt(start) == '<' || !text.startsWith(isPicture ? "![" : "[", start)) {
            return;
        }
        int opening = start + (isPicture ? 2 : 1);
        int closing = endOfWords(link, opening);
        var written = text.startsWith("](", closing) ? Destination.at(text, closing + 2, target) : Destination.NONE;
        switch (rule.fate(target, isPicture)) {
            case Fate.Stay() -> {}
            case Fate.Lead(String address) -> {
                if (written.isFound()) {
                    edits.replace(written.start(), written.end(), address);
                }
            }
            case Fate.Words() -> {
                if (closing < end) {
                    edits.remove(start, opening);
                    edits.remove(closing, end);
                }
            }
        }
    }

    /// The place of the bracket that ends the words of a link.
    private int endOfWords(Node link, int opening) {
        int inside = link.getLastChild() == null ? opening : SourceEdits.end(link.getLastChild());
        int bracket = text.indexOf(']', Math.max(inside, opening));
        return bracket < 0 ? text.length() : bracket;
    }

    /// A definition that others refer to; where only the words of those stay, it is harmless.
    private void change(LinkReferenceDefinition definition) {
        int start = SourceEdits.start(definition);
        int colon = start < 0 ? -1 : text.indexOf("]:", start);
        if (colon >= 0 && rule.fate(definition.getDestination(), false) instanceof Fate.Lead(String address)) {
            var written = Destination.at(text, colon + 2, definition.getDestination());
            if (written.isFound()) {
                edits.replace(written.start(), written.end(), address);
            }
        }
    }
}
