package org.commonweave.link.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ui.KindWords;

/// The items that point at this one, by kind.
public class LinkedHere extends Section {

    public LinkedHere(List<ContentRef> backlinks) {
        addClassName("linked-here");
        setId("linked-here");
        HtmlContainer title = Piece.text("h2", "", Words.say("link.linked-here"));
        title.setId("linked-title");
        getElement().setAttribute("aria-labelledby", "linked-title");
        add(title);
        byKind(backlinks).forEach(this::addKind);
    }

    private void addKind(String kind, List<ContentRef> items) {
        HtmlContainer name = Piece.text("h3", "", KindWords.many(kind) + " ");
        name.add(Piece.text("span", "count", "(" + items.size() + ")"));
        add(name, Piece.list("ul", "plain-list", items, item -> Piece.link(item.path(), item.title())));
    }

    private static Map<String, List<ContentRef>> byKind(List<ContentRef> items) {
        return items.stream().collect(Collectors.groupingBy(ContentRef::kind, LinkedHashMap::new, Collectors.toList()));
    }
}
