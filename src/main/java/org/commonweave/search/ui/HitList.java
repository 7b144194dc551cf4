package org.commonweave.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.commonweave.base.Numbered;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ui.KindWords;
import org.commonweave.search.Hit;

/// Results one below the other: what kind of thing, its title, where the words are, and where it comes from.
class HitList extends OrderedList {

    HitList(Numbered<Hit> hits) {
        addClassNames("entries", "hits");
        if (hits.hasPrevious()) {
            getElement().setAttribute("start", Integer.toString((hits.number() - 1) * hits.size() + 1));
        }
        hits.items().forEach(hit -> add(entry(hit)));
    }

    private static ListItem entry(Hit hit) {
        HtmlContainer title =
                Piece.element("h2", "entry-title", MarkedText.into(Piece.link(hit.path(), ""), hit.title()));
        HtmlContainer meta = Piece.element("p", "entry-meta");
        meta.add(Piece.text("span", "hit-kind", KindWords.one(hit.kind())));
        meta.add(" · " + Words.say("search.hit.changed") + " ");
        meta.add(Piece.day(hit.updatedAt()));
        meta.add(" · " + Words.say("search.hit.by", hit.author().name()));
        ListItem entry = new ListItem(title, MarkedText.into(Piece.element("p", "entry-text"), hit.snippet()), meta);
        entry.addClassNames("entry", "hit");
        return entry;
    }
}
