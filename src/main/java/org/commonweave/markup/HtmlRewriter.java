package org.commonweave.markup;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Replaces the HTML in a text, which pages do not show, by something else.
public final class HtmlRewriter {

    private static final Parser PARSER = Markup.sourceParser()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /// Says what stands in the place of HTML.
    public interface Rule {

        /// For a block of HTML, which may hold several elements or only the beginning or end of one.
        String block(String html);

        /// For one tag or comment within a line.
        String tag(String html, boolean isInTable);
    }

    private HtmlRewriter() {}

    /// The changed text.
    ///
    /// @throws TextRefused if the text passes a [Limit]
    public static String rewrite(String text, Rule rule) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        var edits = new SourceEdits(text);
        var document = Markup.parseSource(PARSER, text);
        for (var tag : Tree.find(document, HtmlInline.class)) {
            replace(edits, tag, rule.tag(tag.getLiteral(), isInTable(tag)));
        }
        for (var block : Tree.find(document, HtmlBlock.class)) {
            replace(edits, block, rule.block(block.getLiteral()));
        }
        return edits.applied();
    }

    private static void replace(SourceEdits edits, Node node, String replacement) {
        int start = SourceEdits.start(node);
        if (start >= 0) {
            edits.replace(start, SourceEdits.end(node), replacement);
        }
    }

    private static boolean isInTable(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof TableCell) {
                return true;
            }
        }
        return false;
    }
}
