package org.commonweave.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;

/// What can be typed besides words, each with an example.
class SearchTips extends Div {

    private static final List<String> TIPS = List.of("phrase", "minus", "or", "tag", "author");

    /// @param isOpen whether they are there to be read, or to be unfolded
    SearchTips(boolean isOpen) {
        addClassName("search-tips");
        HtmlContainer list = Piece.element("dl", "facts");
        TIPS.forEach(tip -> list.add(
                Piece.element("dt", "", Piece.text("code", "", Words.say("search.tip." + tip + ".example"))),
                Piece.text("dd", "", Words.say("search.tip." + tip))));
        HtmlContainer details = Piece.element("details", "", Piece.text("summary", "", Words.say("search.tips")), list);
        details.getElement().setAttribute("open", isOpen);
        add(details);
    }
}
