package org.commonweave.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.NamedSelect;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.Steps;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.Lookup;
import org.commonweave.forum.GroupCandidate;
import org.commonweave.forum.GroupDetails;
import org.commonweave.forum.GroupMember;
import org.commonweave.forum.GroupPeople;
import org.commonweave.forum.GroupRole;
import org.commonweave.forum.GroupService;
import org.commonweave.member.MemberSummary;
import org.jspecify.annotations.Nullable;

/// Where the stewards of a group decide who belongs to it, and as what.
@Route("groups/:slug/people")
@PermitAll
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STEP = "/people";

    private final GroupService groups;
    private final GroupPeople people;
    private final CurrentViewer current;
    private final LabelledInput guest =
            new LabelledInput("guest", Words.say("forum.invite.who"), Words.say("forum.invite.who.hint"));
    private String title = "";

    @Nullable
    private GroupDetails group;

    PeopleView(GroupService groups, GroupPeople people, CurrentViewer current) {
        this.groups = groups;
        this.people = people;
        this.current = current;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = Steps.thing(event, STEP);
        if (groups.at(path, current.viewer()) instanceof Lookup.Found(ContentDetails content)
                && groups.details(content, current.viewer()).standing().maySteward()) {
            show(groups.details(content, current.viewer()));
        } else {
            event.forwardTo(path.substring(1));
        }
    }

    private void show(GroupDetails shown) {
        group = shown;
        title = Words.say("forum.people.of", shown.content().ref().title());
        removeAll();
        add(new PageTop(title)
                .below(Piece.link(
                        shown.content().ref().path(), shown.content().ref().title())));
        List<GroupCandidate> waiting = people.candidates(current.viewer(), id());
        if (!waiting.isEmpty()) {
            add(Piece.section(
                    "page-section",
                    "waiting",
                    Words.say("forum.people.waiting"),
                    Piece.list("ul", "entries", waiting, this::candidate)));
        }
        add(Piece.section("page-section", "invite", Words.say("forum.invite"), invite()));
        add(Piece.section(
                "page-section",
                "members",
                Words.say("forum.people"),
                Piece.list("ul", "entries", people.members(current.viewer(), id()), this::member)));
    }

    private Component invite() {
        Div form =
                new Div(guest, Piece.element("div", "form-actions", button("forum.invite.go", "", this::inviteGuest)));
        form.addClassName("form");
        return form;
    }

    private void inviteGuest() {
        try {
            people.invite(current.viewer(), id(), guest.getValue());
            guest.setValue("");
            again("forum.invite.done");
        } catch (Refusal refusal) {
            guest.setError(refusal.sentence());
        }
    }

    private Component candidate(GroupCandidate one) {
        MemberSummary person = one.person();
        HtmlContainer entry = Piece.element("div", "entry", name(person));
        List<String> questions = group().settings().questions();
        IntStream.range(0, Math.min(questions.size(), one.answers().size()))
                .forEach(at -> entry.add(
                        Piece.text("p", "entry-meta", questions.get(at)),
                        Piece.text("p", "entry-text", one.answers().get(at))));
        entry.add(Piece.text(
                "p", "entry-meta", Words.say(one.isInvited() ? "forum.people.invited" : "forum.people.asks")));
        HtmlContainer ways = Piece.element("div", "form-actions");
        if (!one.isInvited()) {
            ways.add(button(
                    "forum.people.admit",
                    person.name(),
                    () -> attempt(() -> people.admit(current.viewer(), id(), person.id()))));
        }
        ways.add(button(
                one.isInvited() ? "forum.people.uninvite" : "forum.people.turn-down",
                person.name(),
                () -> attempt(() -> people.turnDown(current.viewer(), id(), person.id()))));
        entry.add(ways);
        return entry;
    }

    private Component member(GroupMember member) {
        MemberSummary person = member.person();
        NamedSelect<GroupRole> role =
                new NamedSelect<>(Words.say("forum.people.role", person.name()), List.of(GroupRole.values()));
        role.setItemLabelGenerator(ForumWords::of);
        role.setValue(member.role());
        role.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                attempt(() -> people.giveRole(current.viewer(), id(), person.id(), event.getValue()));
            }
        });
        return Piece.element(
                "div",
                "entry group-member",
                name(person),
                role,
                button(
                        "forum.people.put-out",
                        person.name(),
                        () -> attempt(() -> people.putOut(current.viewer(), id(), person.id()))));
    }

    private static Component name(MemberSummary person) {
        return Piece.element("h3", "entry-title", Piece.link(person.path(), person.name()));
    }

    /// @param whom to whom it is done, for those who listen; may be empty
    private static NativeButton button(String key, String whom, SerializableRunnable press) {
        NativeButton button = new NativeButton(Words.say(key), _ -> press.run());
        button.addClassName("button");
        if (!whom.isEmpty()) {
            button.getElement().setAttribute("aria-label", Words.say(key) + ": " + whom);
        }
        return button;
    }

    private void attempt(SerializableRunnable deed) {
        try {
            deed.run();
            again("forum.people.done");
        } catch (Refusal refusal) {
            Notices.say(refusal.sentence());
            show(group());
        }
    }

    private void again(String key) {
        Notices.say(Words.say(key));
        show(groups.details(group().content(), current.viewer()));
        Focus.keep();
    }

    private long id() {
        return group().content().ref().id();
    }

    private GroupDetails group() {
        if (group == null) {
            throw new IllegalStateException("No group is open");
        }
        return group;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
