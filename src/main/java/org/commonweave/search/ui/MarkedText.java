package org.commonweave.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import org.commonweave.base.ui.Piece;
import org.commonweave.search.Marked;

/// Text in which the words that were looked for are marked.
final class MarkedText {

    private MarkedText() {}

    /// Puts the text into an element.
    static <E extends HtmlContainer> E into(E element, Marked text) {
        text.stretches().forEach(stretch -> {
            if (stretch.marked()) {
                element.add(Piece.text("mark", "", stretch.text()));
            } else {
                element.add(stretch.text());
            }
        });
        return element;
    }
}
