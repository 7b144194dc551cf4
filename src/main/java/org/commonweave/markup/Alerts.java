package org.commonweave.markup;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/// Turns quotations whose first line is a marker such as `[!TIP]` into alerts, and those with `[!FOLDED]` into passages
/// that are folded away.
final class Alerts implements PostProcessor {

    private final Words words;

    Alerts(Words words) {
        this.words = words;
    }

    @Override
    public Node process(Node document) {
        Tree.find(document, BlockQuote.class).forEach(this::turnIntoAlert);
        return document;
    }

    private void turnIntoAlert(BlockQuote quotation) {
        if (!(quotation.getFirstChild() instanceof Paragraph paragraph)
                || !(paragraph.getFirstChild() instanceof Text marker)
                || !isWholeLine(marker)) {
            return;
        }
        if (Folded.isTyped(marker.getLiteral())) {
            takeOut(marker, paragraph);
            Tree.replace(quotation, new Folded(words.say("markup.folded")));
            return;
        }
        Alert.Kind.typed(marker.getLiteral()).ifPresent(kind -> {
            takeOut(marker, paragraph);
            Tree.replace(quotation, new Alert(kind, words.say("markup.alert." + kind.cssName())));
        });
    }

    private static void takeOut(Text marker, Paragraph paragraph) {
        if (marker.getNext() != null) {
            marker.getNext().unlink();
        }
        marker.unlink();
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }

    private static boolean isWholeLine(Text marker) {
        var next = marker.getNext();
        return next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak;
    }
}
