package org.commonweave.markup.ui;

import com.vaadin.flow.component.HtmlContainer;

/// Parts of a page in which nothing happens. In an open page they are kept as text, because components take many times
/// the memory: a page to which two hundred others point would take twice as much as others.
public final class Still {

    private Still() {}

    /// The same part, whose pieces turn into text as soon as it is in an open page.
    public static <T extends HtmlContainer> T of(T part) {
        part.addAttachListener(_ -> turnIntoText(part));
        return part;
    }

    private static void turnIntoText(HtmlContainer part) {
        if (part.getElement().getChildCount() > 0) {
            String html = ArticleBody.serialiseWithin(part);
            part.removeAll();
            part.getElement().setProperty("innerHTML", html);
        }
    }
}
