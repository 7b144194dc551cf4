package org.commonweave.content.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.markup.Heading;

/// The contents of a long text: its headings and the ones directly below them.
public class ContentsList extends Nav {

    /// A text with fewer headings is seen at one glance.
    private static final int WORTHWHILE = 3;

    /// A longer list does not fit beside the text on every screen. It scrolls there, and scrolling needs the keyboard.
    private static final int LONG = 18;

    private ContentsList(List<Heading> outline) {
        addClassNames("aside", "contents-list");
        if (outline.size() > LONG) {
            getElement().setAttribute("tabindex", "0");
        }
        getElement().setAttribute("aria-labelledby", "contents-title");
        HtmlContainer title = Piece.text("h2", "", Words.say("content.contents"));
        title.setId("contents-title");
        add(
                title,
                Piece.element("details", "", Piece.text("summary", "", Words.say("content.contents")), list(outline)));
    }

    /// The list, if the text is long enough to need one.
    public static Optional<ContentsList> of(List<Heading> outline) {
        return outline.size() < WORTHWHILE ? Optional.empty() : Optional.of(new ContentsList(outline));
    }

    private static OrderedList list(List<Heading> outline) {
        int top = outline.stream().mapToInt(Heading::level).min().orElseThrow();
        OrderedList list = new OrderedList();
        HtmlContainer below = null;
        for (Heading heading : outline) {
            HtmlContainer item = Piece.element("li", "", Piece.link("#" + heading.anchor(), heading.text()));
            if (heading.level() == top || list.getChildren().findAny().isEmpty()) {
                list.add(item);
                below = null;
            } else if (heading.level() == top + 1) {
                if (below == null) {
                    below = Piece.element("ol", "");
                    ((HtmlContainer) list.getChildren().toList().getLast()).add(below);
                }
                below.add(item);
            }
        }
        return list;
    }
}
