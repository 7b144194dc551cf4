package org.commonweave.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.site.AdminArea;
import org.commonweave.site.AdminDoor;
import org.commonweave.site.AdminFact;

/// The first page of the admin area: how the commons is, and what can be looked after.
@Route("admin")
@RolesAllowed("ADMINISTRATOR")
class OverviewView extends AdminPage {

    private static final String PATH = "/admin";

    OverviewView(AdminArea area) {
        super(area, PATH);
        HtmlContainer facts = Piece.element("dl", "facts");
        area.facts().forEach(fact -> add(fact, facts));
        add(Piece.element(
                "div",
                "",
                Piece.section("settings-section", "facts", Words.say("site.overview.facts"), facts),
                Piece.section("settings-section", "tasks", Words.say("site.overview.tasks"), doors(area))));
    }

    private static void add(AdminFact fact, HtmlContainer facts) {
        facts.add(
                Piece.text("dt", "", Words.say(fact.labelKey())),
                Piece.text("dd", "", fact.value().get()));
    }

    private static HtmlContainer doors(AdminArea area) {
        return Piece.list(
                "ul",
                "entries",
                area.doors().stream().filter(door -> !door.path().equals(PATH)).toList(),
                OverviewView::door);
    }

    private static Component door(AdminDoor door) {
        HtmlContainer title = Piece.element("h3", "entry-title", Piece.link(door.path(), Words.say(door.titleKey())));
        return Piece.element("div", "entry", title, Piece.text("p", "entry-text", Words.say(door.textKey())));
    }
}
