package org.commonweave.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.commonweave.base.Numbered;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Pager;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentRef;
import org.commonweave.content.RevisionSummary;

/// The revisions of one item; any two can be chosen and compared with a plain form.
class HistoryList extends Section {

    private final ContentRef content;

    HistoryList(ContentRef content, Numbered<RevisionSummary> revisions, List<Anchor> above) {
        this.content = content;
        addClassName("page");
        add(new PageTop(Words.say("content.history"))
                .below(above.toArray(Anchor[]::new))
                .lead(Words.say("content.history.lead", content.title())));
        add(form(revisions.items()));
        add(new Pager(revisions, page -> content.path() + "/history?page=" + page));
    }

    private Component form(List<RevisionSummary> revisions) {
        HtmlContainer list = Piece.element("ol", "history-list");
        for (int row = 0; row < revisions.size(); row++) {
            list.add(row(revisions.get(row), row));
        }
        HtmlContainer form = Piece.element("form", "history-form", list);
        form.getElement().setAttribute("action", content.path() + "/compare").setAttribute("method", "get");
        if (revisions.size() > 1) {
            NativeButton compare = new NativeButton(Words.say("content.history.compare"));
            compare.addClassNames("button", "button-primary");
            compare.getElement().setAttribute("type", "submit");
            form.add(Piece.paragraph("form-actions", compare));
        }
        return form;
    }

    private Component row(RevisionSummary revision, int row) {
        HtmlContainer item = Piece.element(
                "li",
                "history-row",
                pick("from", "content.history.from", revision.number(), row == 1),
                pick("to", "content.history.to", revision.number(), row == 0),
                words(revision));
        return item;
    }

    private static Component pick(String name, String key, int number, boolean chosen) {
        Input radio = new Input();
        radio.setType("radio");
        radio.getElement().setAttribute("name", name).setAttribute("value", Integer.toString(number));
        radio.getElement().setAttribute("checked", chosen);
        Span shown = new Span(Words.say(key));
        shown.getElement().setAttribute("aria-hidden", "true");
        return Piece.element("label", "history-pick", radio, shown, Piece.unseen(Words.say(key + ".revision", number)));
    }

    private Component words(RevisionSummary revision) {
        Anchor when = new Anchor(content.path() + "/revisions/" + revision.number());
        when.addClassName("history-when");
        when.add(Piece.moment(revision.at()));
        HtmlContainer first = Piece.element("p", "", when);
        first.add(" " + Words.say("content.history.by") + " ");
        first.add(Piece.link(revision.author().path(), revision.author().name()));
        String comment = revision.comment().isEmpty() ? Words.say("content.history.no-comment") : revision.comment();
        return Piece.element("div", "history-text", first, Piece.text("p", "", comment), facts(revision));
    }

    private Component facts(RevisionSummary revision) {
        HtmlContainer facts = Piece.element("p", "entry-meta");
        facts.add(Words.say("content.history.facts", revision.number(), revision.size()));
        if (revision.minor()) {
            facts.add(" · " + Words.say("content.history.minor"));
        }
        if (revision.merged()) {
            facts.add(" · " + Words.say("content.history.merged"));
        }
        if (revision.number() > 1) {
            facts.add(" · ");
            facts.add(Piece.link(
                    content.path() + "/compare?from=" + (revision.number() - 1) + "&to=" + revision.number(),
                    Words.say("content.history.changes")));
        }
        return facts;
    }
}
