package org.commonweave.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.AccountDoor;
import org.commonweave.base.ui.AccountMenu;
import org.commonweave.base.ui.AccountSign;
import org.commonweave.base.ui.Door;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.SiteFooter;
import org.commonweave.base.ui.SiteFrame;
import org.commonweave.base.ui.SiteHeader;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.commonweave.site.AdminArea;
import org.commonweave.site.Licence;
import org.commonweave.site.Site;
import org.springframework.beans.factory.ObjectProvider;

/// Makes the frame of every page, the same for plain pages and for the interface.
@org.springframework.stereotype.Component
public class SiteFrames {

    private final Site site;
    private final MemberDirectory members;
    private final AdminArea admin;
    private final List<Door> doors;
    private final List<AccountDoor> accountDoors;
    private final List<AccountSign> signs;

    SiteFrames(
            Site site,
            MemberDirectory members,
            AdminArea admin,
            ObjectProvider<Door> doors,
            ObjectProvider<AccountDoor> accountDoors,
            ObjectProvider<AccountSign> signs) {
        this.site = site;
        this.members = members;
        this.admin = admin;
        this.doors = doors.stream().toList();
        this.accountDoors = accountDoors.stream()
                .sorted(Comparator.comparingInt(AccountDoor::order))
                .toList();
        this.signs = signs.orderedStream().toList();
    }

    /// An empty frame.
    ///
    /// @param signIn where somebody who is not signed in goes to do so
    public SiteFrame open(Viewer viewer, String signIn) {
        Component account = viewer.member()
                .map(members::one)
                .<Component>map(member -> new AccountMenu(member.name(), signs(viewer), ways(member, viewer)))
                .orElseGet(() -> wayIn(signIn));
        Licence licence = site.licence();
        return new SiteFrame(
                new SiteHeader(site.name(), doors, account), new SiteFooter(licence.name(), licence.url()));
    }

    private List<Component> signs(Viewer viewer) {
        return signs.stream().flatMap(sign -> sign.open(viewer).stream()).toList();
    }

    private List<Anchor> ways(MemberSummary member, Viewer viewer) {
        List<Anchor> ways = new ArrayList<>();
        ways.add(Piece.link(member.path(), Words.say("reading.account.profile")));
        accountDoors.stream()
                .filter(door -> viewer.isAtLeast(door.needed()))
                .forEach(door -> ways.add(Piece.link(door.path(), Words.say(door.titleKey()))));
        admin.doors().stream()
                .findFirst()
                .ifPresent(door -> ways.add(Piece.link(door.path(), Words.say("reading.account.admin"))));
        ways.add(Piece.download("/sign-out", Words.say("reading.account.sign-out")));
        return ways;
    }

    private static Component wayIn(String address) {
        Div way = new Div(Piece.link(address, Words.say("base.sign-in")));
        way.addClassName("site-account");
        return way;
    }
}
