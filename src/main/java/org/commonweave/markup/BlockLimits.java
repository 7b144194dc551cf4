package org.commonweave.markup;

import java.util.ArrayDeque;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/// Reads only the blocks of a text, which takes time proportional to its length, and refuses what would make the
/// reading of the inline markup slow.
final class BlockLimits {

    private BlockLimits() {}

    /// @param blockSyntax makes a builder with every block syntax that the real parser knows
    static void check(String text, Parser.Builder blockSyntax) {
        var gauge = new Gauge();
        var document = blockSyntax.inlineParserFactory(_ -> gauge).build().parse(text);
        refuseDeepNesting(document);
    }

    private static void refuseDeepNesting(Node document) {
        record Level(Node node, int depth) {}
        var open = new ArrayDeque<Level>();
        open.push(new Level(document, 0));
        while (!open.isEmpty()) {
            var level = open.pop();
            for (var child = level.node.getFirstChild(); child != null; child = child.getNext()) {
                int depth = level.depth + (isNesting(child) ? 1 : 0);
                if (depth > Limit.NESTING.most()) {
                    throw new TextRefused(Limit.NESTING);
                }
                open.push(new Level(child, depth));
            }
        }
    }

    private static boolean isNesting(Node node) {
        return node instanceof BlockQuote || node instanceof ListItem || node instanceof FootnoteDefinition;
    }

    /// Stands in for the inline parser and only looks at how much there is.
    private static final class Gauge implements InlineParser {

        /// A link needs one opening bracket, a link to a page by its title two.
        private static final int BRACKETS_PER_LINK = 2;

        private int brackets;
        private int pictures;
        private int cells;

        @Override
        public void parse(SourceLines lines, Node block) {
            if (block instanceof TableCell && ++cells > Limit.TABLE_CELLS.most()) {
                throw new TextRefused(Limit.TABLE_CELLS);
            }
            int length = lines.getLines().stream()
                    .map(SourceLine::getContent)
                    .mapToInt(CharSequence::length)
                    .sum();
            if (length > 1024 * Limit.PARAGRAPH.most()) {
                throw new TextRefused(Limit.PARAGRAPH, lines.getContent());
            }
            lines.getLines().forEach(line -> countBrackets(line.getContent()));
        }

        private void countBrackets(CharSequence line) {
            for (int i = 0; i < line.length(); i++) {
                if (line.charAt(i) == '[') {
                    brackets++;
                    pictures += i > 0 && line.charAt(i - 1) == '!' ? 1 : 0;
                }
            }
            if (brackets > BRACKETS_PER_LINK * Limit.LINKS.most()) {
                throw new TextRefused(Limit.LINKS);
            }
            if (pictures > Limit.PICTURES.most()) {
                throw new TextRefused(Limit.PICTURES);
            }
        }
    }
}
