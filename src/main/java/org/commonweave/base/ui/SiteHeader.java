package org.commonweave.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import org.commonweave.base.Words;

/// The head of every page: the name of the commons, its doors, the search field and the way in.
public class SiteHeader extends Header {

    /// @param path the address of the page below, whose door is marked
    /// @param account what a person has at hand: the way to sign in, or to settings and out
    public SiteHeader(String siteName, List<Door> doors, String path, List<Anchor> account) {
        addClassName("site-header");
        add(name(siteName), menu(doors, path));
        add(new SearchBox("site-search", "site-q", "", Words.say("base.search.go")));
        Paragraph who = Piece.paragraph("site-account");
        account.forEach(who::add);
        add(who);
    }

    private static Component name(String siteName) {
        Image mark = new Image("/images/mark.svg", "");
        mark.getElement().setAttribute("width", "36").setAttribute("height", "36");
        Anchor name = new Anchor("/");
        name.addClassName("site-name");
        name.add(mark);
        name.add(siteName);
        return name;
    }

    private static Component menu(List<Door> doors, String path) {
        Nav nav = new Nav(Piece.list(
                "ul",
                "",
                doors.stream().sorted(Comparator.comparingInt(Door::order)).toList(),
                door -> {
                    Anchor link = Piece.link(door.path(), Words.say(door.titleKey()));
                    if (path.equals(door.path()) || path.startsWith(door.path() + "/")) {
                        link.getElement().setAttribute("aria-current", "page");
                    }
                    return link;
                }));
        nav.addClassName("site-nav");
        nav.getElement().setAttribute("aria-label", Words.say("base.menu.main"));
        return Piece.element("details", "site-menu", Piece.text("summary", "", Words.say("base.menu")), nav);
    }
}
