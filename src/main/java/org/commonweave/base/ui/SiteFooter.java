package org.commonweave.base.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import org.commonweave.base.Words;

/// The foot of every page: the ways to everything, and under what licence it may be used.
public class SiteFooter extends Footer {

    public SiteFooter(String licenceName, String licenceUrl) {
        addClassName("site-footer");
        HtmlContainer ways = Piece.element("ul", "");
        ways.add(Piece.element("li", "", Piece.link("/wiki", Words.say("base.footer.pages"))));
        ways.add(Piece.element("li", "", Piece.link("/tags", Words.say("base.footer.tags"))));
        ways.add(Piece.element("li", "", Piece.link("/recent", Words.say("base.footer.recent"))));
        ways.add(Piece.element("li", "", Piece.link("/moderation", Words.say("base.footer.moderation"))));
        ways.add(Piece.element("li", "", Piece.download("/feed.atom", Words.say("base.footer.feed"))));
        Anchor licence = Piece.link(licenceUrl, licenceName);
        licence.getElement().setAttribute("rel", "license noopener");
        Paragraph terms = new Paragraph(Words.say("base.footer.licence"));
        terms.add(" ");
        terms.add(licence);
        add(ways, terms);
    }
}
