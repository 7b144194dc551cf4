package org.commonweave.markup;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/// Turns names back into text where they are part of a link or of a bare web address.
final class Names implements PostProcessor {

    @Override
    public Node process(Node document) {
        for (var name : Tree.find(document, NameLink.class)) {
            if (isInsideLink(name) || isInsideAddress(name)) {
                Tree.replaceByText(name, PlainText.of(name));
            }
        }
        return document;
    }

    private static boolean isInsideLink(Node name) {
        for (var parent = name.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Link) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInsideAddress(Node name) {
        if (!(name.getPrevious() instanceof Text before)) {
            return false;
        }
        String literal = before.getLiteral();
        String lastWord = literal.substring(literal.lastIndexOf(' ') + 1);
        return lastWord.contains("://") || lastWord.startsWith("www.");
    }
}
