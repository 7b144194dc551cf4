package org.commonweave.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// Moves and finds nodes of a parsed text.
final class Tree {

    private Tree() {}

    /// Puts one node in the place of another and gives it the children of that.
    static void replace(Node old, Node replacement) {
        moveChildren(old, replacement);
        old.insertAfter(replacement);
        old.unlink();
    }

    /// Puts a text in the place of an inline node and joins it with the text around.
    static void replaceByText(Node old, String literal) {
        var text = new Text(literal);
        old.insertAfter(text);
        old.unlink();
        if (text.getPrevious() instanceof Text before) {
            text.setLiteral(before.getLiteral() + text.getLiteral());
            before.unlink();
        }
        if (text.getNext() instanceof Text after) {
            text.setLiteral(text.getLiteral() + after.getLiteral());
            after.unlink();
        }
    }

    /// Puts the children of a node in its place.
    static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }

    static void moveChildren(Node from, Node to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
    }

    static void removeChildren(Node parent) {
        while (parent.getFirstChild() != null) {
            parent.getFirstChild().unlink();
        }
    }

    /// All nodes of a type below a node, in document order.
    static <T extends Node> List<T> find(Node root, Class<T> type) {
        var found = new ArrayList<T>();
        collect(root, type, found);
        return found;
    }

    private static <T extends Node> void collect(Node parent, Class<T> type, List<T> found) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            collect(child, type, found);
        }
    }
}
