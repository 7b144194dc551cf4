package org.commonweave.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Door;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.SiteFooter;
import org.commonweave.base.ui.SiteHeader;
import org.commonweave.member.MemberDirectory;
import org.commonweave.site.Licence;
import org.commonweave.site.Site;
import org.springframework.beans.factory.ObjectProvider;

/// Header and footer around whatever a person is looking at.
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Site site;
    private final List<Door> doors;
    private final List<Anchor> account;
    private final Main main = new Main();
    private SiteHeader header;

    /// Whoever arrives begins at the top; whoever goes on was somewhere.
    private boolean hasArrived;

    MainLayout(Site site, ObjectProvider<Door> doors, CurrentViewer current, MemberDirectory members) {
        this.site = site;
        this.doors = doors.orderedStream().toList();
        account = account(current.viewer(), members);
        header = new SiteHeader(site.name(), this.doors, "/", account);
        addClassName("site");
        main.addClassName("site-main");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        Licence licence = site.licence();
        add(
                Piece.link("#main", Words.say("base.skip"), "skip-link"),
                header,
                main,
                new SiteFooter(licence.name(), licence.url()));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        SiteHeader current =
                new SiteHeader(site.name(), doors, "/" + event.getLocation().getPath(), account);
        replace(header, current);
        header = current;
        if (hasArrived) {
            Focus.keep();
        }
        hasArrived = true;
    }

    private static List<Anchor> account(Viewer viewer, MemberDirectory members) {
        List<Anchor> ways = new ArrayList<>();
        viewer.member()
                .map(members::one)
                .ifPresentOrElse(
                        member -> {
                            ways.add(Piece.link(member.path(), member.name()));
                            ways.add(Piece.link("/settings", Words.say("shell.settings")));
                            if (viewer.isAtLeast(Role.ADMINISTRATOR)) {
                                ways.add(Piece.link("/admin", Words.say("shell.admin")));
                            }
                            ways.add(Piece.download("/sign-out", Words.say("shell.sign-out")));
                        },
                        () -> ways.add(Piece.link("/sign-in", Words.say("base.sign-in"))));
        return ways;
    }
}
