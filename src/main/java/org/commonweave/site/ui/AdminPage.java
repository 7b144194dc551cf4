package org.commonweave.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.List;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.site.AdminArea;
import org.commonweave.site.AdminDoor;

/// A page of the admin area: what it is for, the way to the others, and whatever the view adds.
public abstract class AdminPage extends Div implements HasDynamicTitle {

    private final AdminArea area;
    private final List<Component> head = new ArrayList<>();
    private String title = "";

    /// @param path the address of this page, to which one of the doors leads
    protected AdminPage(AdminArea area, String path) {
        this.area = area;
        addClassNames("page", "split");
        standBehind(path);
    }

    /// Shows the page as one to which this door leads, for pages that several doors share.
    protected final void standBehind(String path) {
        AdminDoor here = area.door(path);
        title = Words.say(here.titleKey());
        remove(head);
        head.clear();
        head.add(new PageTop(title).lead(Words.say(here.textKey())));
        if (area.doors().size() > 1) {
            head.add(doors(area, here));
        }
        for (int at = 0; at < head.size(); at++) {
            addComponentAtIndex(at, head.get(at));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static Nav doors(AdminArea area, AdminDoor here) {
        HtmlContainer list = Piece.list("ol", "", area.doors(), door -> link(door, here));
        HtmlContainer heading = Piece.text("h2", "", Words.say("site.admin"));
        heading.setId("admin-doors");
        Nav nav = new Nav(
                heading, Piece.element("details", "", Piece.text("summary", "", Words.say("site.admin")), list));
        nav.addClassNames("aside", "contents-list");
        nav.getElement().setAttribute("aria-labelledby", "admin-doors");
        return nav;
    }

    private static Anchor link(AdminDoor door, AdminDoor here) {
        Anchor link = Piece.link(door.path(), Words.say(door.titleKey()));
        if (door.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
