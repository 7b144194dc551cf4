package org.commonweave.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// A sentence that says how something went; read aloud when it appears.
class Notice extends Div {

    private Notice(String text, String role) {
        super(new Paragraph(text));
        addClassName("notice");
        getElement().setAttribute("role", role);
    }

    static Notice done(String text) {
        return new Notice(text, "status");
    }

    static Notice warning(String text) {
        Notice notice = new Notice(text, "alert");
        notice.addClassName("notice-warning");
        return notice;
    }
}
