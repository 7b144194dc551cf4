package org.commonweave.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/// Labels footnotes with the numbers that readers see, in the order of their first mention, so that anchors made from
/// labels are unique, and drops notes that nothing mentions.
final class Footnotes implements PostProcessor {

    @Override
    public Node process(Node document) {
        var notes = Tree.find(document, FootnoteDefinition.class);
        var byLabel = new DefinitionMap<>(FootnoteDefinition.class);
        notes.forEach(note -> byLabel.putIfAbsent(note.getLabel(), note));

        Map<FootnoteDefinition, String> numbers = new HashMap<>();
        Queue<Node> unread = new ArrayDeque<>(List.of(document));
        while (!unread.isEmpty()) {
            for (var reference : referencesIn(unread.remove())) {
                var note = byLabel.get(reference.getLabel());
                if (note != null) {
                    if (!numbers.containsKey(note)) {
                        numbers.put(note, String.valueOf(numbers.size() + 1));
                        unread.add(note);
                    }
                    Tree.replace(reference, new FootnoteReference(numbers.getOrDefault(note, "")));
                }
            }
        }
        notes.forEach(note -> number(note, numbers));
        return document;
    }

    private static void number(FootnoteDefinition note, Map<FootnoteDefinition, String> numbers) {
        var number = numbers.get(note);
        if (number == null) {
            note.unlink();
        } else {
            Tree.replace(note, new FootnoteDefinition(number));
        }
    }

    /// The references in a node, without those in the notes that it contains.
    private static List<FootnoteReference> referencesIn(Node root) {
        var references = new ArrayList<FootnoteReference>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof FootnoteReference reference) {
                    references.add(reference);
                } else {
                    visitChildren(node);
                }
            }

            @Override
            public void visit(CustomBlock block) {
                if (block.equals(root) || !(block instanceof FootnoteDefinition)) {
                    visitChildren(block);
                }
            }
        });
        return references;
    }
}
