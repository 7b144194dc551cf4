package org.commonweave.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import java.util.Comparator;
import java.util.List;
import org.commonweave.base.Words;

/// The head of every page: the name of the commons, its doors, the search field, and the way in or the person's own
/// menu.
public class SiteHeader extends Header {

    private final List<Anchor> doors;

    /// @param account the way to sign in, or an [AccountMenu]
    public SiteHeader(String siteName, List<Door> doors, Component account) {
        this.doors = doors.stream()
                .sorted(Comparator.comparingInt(Door::order))
                .map(door -> Piece.link(door.path(), Words.say(door.titleKey())))
                .toList();
        addClassName("site-header");
        add(name(siteName), menu(), SearchBox.inHeader(), account);
    }

    /// Marks the door through which one came to a path. The front page has a larger search field of its own.
    public SiteHeader at(String path) {
        doors.forEach(door -> mark(door, path));
        setClassName("site-header-front", path.equals("/"));
        return this;
    }

    private static void mark(Anchor door, String path) {
        if (path.equals(door.getHref())) {
            door.getElement().setAttribute("aria-current", "page");
        } else if (path.startsWith(door.getHref() + "/")) {
            door.getElement().setAttribute("aria-current", "true");
        } else {
            door.getElement().removeAttribute("aria-current");
        }
    }

    private static Component name(String siteName) {
        Image mark = new Image("/images/mark.svg", "");
        mark.getElement().setAttribute("width", "36").setAttribute("height", "36");
        Anchor name = new Anchor("/");
        name.addClassName("site-name");
        name.add(mark, Piece.text("span", "", siteName));
        return name;
    }

    private Component menu() {
        Nav nav = new Nav(Piece.list("ul", "", doors, door -> door));
        nav.addClassName("site-nav");
        nav.getElement().setAttribute("aria-label", Words.say("base.menu.main"));
        return Piece.element("details", "site-menu menu", Piece.text("summary", "", Words.say("base.menu")), nav);
    }
}
