package org.commonweave.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// Changes of single places of a text, collected first and made all at once.
final class SourceEdits {

    private record Edit(int start, int end, String replacement) {}

    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    SourceEdits(String text) {
        this.text = text;
    }

    void replace(int start, int end, String replacement) {
        edits.add(new Edit(start, end, replacement));
    }

    void remove(int start, int end) {
        replace(start, end, "");
    }

    /// The text with all changes; one that overlaps an earlier one is left out.
    String applied() {
        edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        var changed = new StringBuilder(text.length() + 64);
        int done = 0;
        for (var edit : edits) {
            if (edit.start >= done) {
                changed.append(text, done, edit.start).append(edit.replacement);
                done = edit.end;
            }
        }
        return changed.append(text, done, text.length()).toString();
    }

    /// Where a node begins in the text, or -1 when the parser does not say.
    static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? -1 : spans.getFirst().getInputIndex();
    }

    /// Behind the last character of a node, or -1 when the parser does not say.
    static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? -1
                : spans.getLast().getInputIndex() + spans.getLast().getLength();
    }
}
