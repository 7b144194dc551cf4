package org.commonweave.base.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import java.util.List;

/// The head of one page's content: where one is, its title, and a sentence about it.
public class PageTop extends Header {

    public PageTop(String title) {
        addClassName("page-head");
        H1 heading = new H1(title);
        heading.addClassName("page-title");
        heading.getElement().setAttribute("dir", "auto");
        add(heading);
    }

    /// The way down to this page.
    public PageTop below(Anchor... steps) {
        addComponentAsFirst(new Breadcrumbs(List.of(steps)));
        return this;
    }

    /// The sentence under the title; nothing if it is empty.
    public PageTop lead(String sentence) {
        if (!sentence.isEmpty()) {
            HtmlContainer lead = Piece.text("p", "page-lead", sentence);
            lead.getElement().setAttribute("dir", "auto");
            add(lead);
        }
        return this;
    }
}
