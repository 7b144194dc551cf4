package org.commonweave.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/// Gives headings their anchors, and levels without gaps from 2 on: the only level 1 of a page is its title, whichever
/// level the author began with.
final class Headings implements PostProcessor {

    private static final int TOP_LEVEL = 2;
    private static final int DEEPEST_LEVEL = 6;

    @Override
    public Node process(Node document) {
        document.accept(new Numbering());
        return document;
    }

    private static final class Numbering extends AbstractVisitor {

        private final Anchors anchors = new Anchors();
        private final Deque<Integer> typedLevels = new ArrayDeque<>();

        @Override
        public void visit(org.commonmark.node.Heading typed) {
            String text = PlainText.of(typed);
            if (text.isBlank()
                    && Tree.find(typed, org.commonmark.node.Image.class).isEmpty()) {
                typed.unlink();
                return;
            }
            var heading = new Heading(levelOf(typed), text, anchors.next(text));
            Tree.replace(typed, new AnchoredHeading(heading));
        }

        private int levelOf(org.commonmark.node.Heading typed) {
            while (!typedLevels.isEmpty() && typedLevels.getFirst() >= typed.getLevel()) {
                typedLevels.pop();
            }
            int level = Math.min(TOP_LEVEL + typedLevels.size(), DEEPEST_LEVEL);
            typedLevels.push(typed.getLevel());
            return level;
        }
    }
}
