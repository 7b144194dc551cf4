package org.commonweave.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.Steps;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.Lookup;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.GroupDetails;
import org.commonweave.forum.GroupPeople;
import org.commonweave.forum.GroupPeople.Entry;
import org.commonweave.forum.GroupPeople.Wish;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.Invitation;
import org.commonweave.forum.Joining;

/// Comes into a group, or asks to: accepts its rules and answers its questions.
@Route("groups/:slug/join")
@PermitAll
class JoinView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STEP = "/join";

    private final GroupService groups;
    private final GroupPeople people;
    private final CurrentViewer current;
    private final Checkbox accepted = new Checkbox(Words.say("forum.join.accept"));
    private final List<LabelledInput> answers = new ArrayList<>();
    private final Div error = new Div();
    private String title = "";

    JoinView(GroupService groups, GroupPeople people, CurrentViewer current) {
        this.groups = groups;
        this.people = people;
        this.current = current;
        addClassName("page");
        error.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = Steps.thing(event, STEP);
        Optional<Invitation> invitation = people.invitations(current.viewer()).stream()
                .filter(one -> one.path().equals(path))
                .findFirst();
        if (invitation.isPresent()) {
            invite(invitation.get());
        } else if (groups.at(path, current.viewer()) instanceof Lookup.Found(ContentDetails content)) {
            show(groups.details(content, current.viewer()));
        } else {
            event.forwardTo(path.substring(1));
        }
    }

    private void invite(Invitation invitation) {
        NativeButton no = new NativeButton(Words.say("forum.invited.no"), _ -> decline(invitation.groupId()));
        no.addClassName("button");
        ask(invitation.title(), Words.say("forum.invited.lead"));
        compose(invitation.rules(), List.of(), button("forum.join", invitation.groupId(), invitation.path()), no);
    }

    private void show(GroupDetails group) {
        boolean byRequest = group.settings().joining() == Joining.REQUEST;
        String path = group.content().ref().path();
        ask(group.content().ref().title(), group.content().text().summary());
        compose(
                group.settings().rules(),
                byRequest ? group.settings().questions() : List.of(),
                button(
                        byRequest ? "forum.join.ask" : "forum.join",
                        group.content().ref().id(),
                        path),
                Piece.link(path, Words.say("forum.join.not"), "button"));
    }

    private void ask(String group, String lead) {
        title = Words.say("forum.join.title", group);
        removeAll();
        answers.clear();
        add(new PageTop(title).lead(lead));
    }

    private void compose(List<String> rules, List<String> questions, Component... ways) {
        Div form = new Div();
        form.addClassName("form");
        if (rules.isEmpty()) {
            accepted.setValue(true);
        } else {
            accepted.setValue(false);
            form.add(Piece.section("", "rules", Words.say("forum.rules"), GroupArticle.rules(rules)), accepted);
        }
        for (String question : questions) {
            LabelledInput answer = LabelledInput.ofSentences("answer-" + answers.size(), question, "");
            answers.add(answer);
            form.add(answer);
        }
        form.add(error, Piece.element("div", "form-actions", ways));
        add(form);
    }

    private NativeButton button(String key, long group, String path) {
        NativeButton button = new NativeButton(Words.say(key), _ -> join(group, path));
        button.addClassNames("button", "button-primary");
        return button;
    }

    private void join(long group, String path) {
        try {
            Entry entry = people.join(
                    current.viewer(),
                    group,
                    new Wish(
                            accepted.getValue(),
                            answers.stream().map(LabelledInput::getValue).toList()));
            Notices.say(Words.say(entry == Entry.INSIDE ? "forum.join.done" : "forum.join.asked"));
            GoOn.to(path);
        } catch (Refusal refusal) {
            error.removeAll();
            error.add(Piece.text("p", "field-error", refusal.sentence()));
        }
    }

    private void decline(long group) {
        people.decline(current.viewer(), group);
        Notices.say(Words.say("forum.invited.declined"));
        GoOn.to(ForumPath.GROUPS);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
