package org.commonweave.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.commonweave.base.Words;

/// What a signed-in person has at hand, folded under their name. It opens without a script; `menus.js` closes it when
/// the person turns to something else.
public class AccountMenu extends Nav {

    /// @param signs what stands beside the name
    public AccountMenu(String name, List<Component> signs, List<Anchor> ways) {
        addClassName("site-account");
        getElement().setAttribute("aria-label", Words.say("base.account"));
        add(signs);
        Component who = Piece.element("summary", "", new Initials(name), Piece.text("span", "account-name", name));
        add(Piece.element("details", "account-menu menu", who, Piece.list("ul", "menu-list", ways, way -> way)));
    }
}
