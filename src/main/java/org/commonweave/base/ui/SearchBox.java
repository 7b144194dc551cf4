package org.commonweave.base.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import org.commonweave.base.Words;

/// A search field that works as a plain form, and suggests titles where scripts run.
public class SearchBox extends HtmlContainer {

    private SearchBox(String classes, String id, String text, String placeholder) {
        super("form");
        addClassName(classes);
        getElement().setAttribute("role", "search");
        getElement().setAttribute("action", "/search");
        getElement().setAttribute("method", "get");
        getElement().setAttribute("aria-label", Words.say("base.search." + classes));
        add(label(id), box(id, text, placeholder));
    }

    /// The field in the header of every page.
    static SearchBox inHeader() {
        return new SearchBox("site-search", "site-q", "", Words.say("base.search.go"));
    }

    /// The larger field in the text of a page.
    ///
    /// @param text what is in the field at first
    public static SearchBox inPage(String text) {
        return new SearchBox("search-form", "q", text, Words.say("base.search.what"));
    }

    private static NativeLabel label(String id) {
        NativeLabel label = new NativeLabel(Words.say("base.search.label"));
        label.addClassName("visually-hidden");
        label.getElement().setAttribute("for", id);
        return label;
    }

    private static HtmlContainer box(String id, String text, String placeholder) {
        Input field = new Input();
        field.setId(id);
        field.setType("search");
        field.getElement().setAttribute("name", "q");
        field.getElement().setAttribute("value", text);
        field.getElement().setAttribute("autocomplete", "off");
        field.setPlaceholder(placeholder);
        NativeButton go = new NativeButton();
        go.add(Piece.text("span", "", Words.say("base.search.go")));
        go.addClassName("button");
        go.getElement().setAttribute("type", "submit");
        HtmlContainer box = Piece.element("div", "search-box", field, go);
        box.getElement().setAttribute("data-suggest", "/search/suggestions");
        return box;
    }
}
