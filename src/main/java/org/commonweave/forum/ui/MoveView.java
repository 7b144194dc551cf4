package org.commonweave.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.NamedSelect;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.Steps;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.forum.DiscussionReading;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.GroupRow;
import org.commonweave.forum.GroupService;

/// Puts a discussion into another group.
@Route("groups/:slug/discussions/:name/move")
@PermitAll
class MoveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STEP = "/move";

    private final DiscussionReading reading;
    private final DiscussionService discussions;
    private final GroupService groups;
    private final CurrentViewer current;
    private String title = "";

    MoveView(DiscussionReading reading, DiscussionService discussions, GroupService groups, CurrentViewer current) {
        this.reading = reading;
        this.discussions = discussions;
        this.groups = groups;
        this.current = current;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = Steps.thing(event, STEP);
        switch (reading.at(path, current.viewer())) {
            case Lookup.Found(var content) -> ask(content.ref());
            case Lookup.Moved(String now) -> event.forwardTo(now.substring(1) + STEP);
            case Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> event.forwardTo(path.substring(1));
        }
    }

    private void ask(ContentRef discussion) {
        title = Words.say("forum.move.of", discussion.title());
        List<GroupRow> others = groups.mine(current.viewer()).stream()
                .filter(group -> !discussion.path().startsWith(group.path() + "/"))
                .toList();
        removeAll();
        PageTop top = new PageTop(title).lead(Words.say("forum.move.lead"));
        add(top, others.isEmpty() ? nowhere(discussion) : form(discussion, others));
    }

    private static Div nowhere(ContentRef discussion) {
        return new Div(
                Piece.text("p", "empty-state", Words.say("forum.move.nowhere")),
                Piece.element(
                        "div", "form-actions", Piece.link(discussion.path(), Words.say("forum.move.not"), "button")));
    }

    private Div form(ContentRef discussion, List<GroupRow> others) {
        NamedSelect<GroupRow> to = new NamedSelect<>(Words.say("forum.move.to"), others);
        to.setLabel(Words.say("forum.move.to"));
        to.setItemLabelGenerator(GroupRow::title);
        to.setValue(others.getFirst());
        NativeButton go = new NativeButton(Words.say("forum.move.go"), _ -> move(discussion, to));
        go.addClassNames("button", "button-primary");
        Div form = new Div(
                to,
                Piece.element(
                        "div",
                        "form-actions",
                        go,
                        Piece.link(discussion.path(), Words.say("forum.move.not"), "button")));
        form.addClassName("form");
        return form;
    }

    private void move(ContentRef discussion, NamedSelect<GroupRow> to) {
        try {
            discussions.move(current.viewer(), discussion.id(), to.getValue().id());
            Notices.say(Words.say("forum.move.done", to.getValue().title()));
            GoOn.to(discussion.path());
        } catch (Refusal refusal) {
            to.setErrorMessage(refusal.sentence());
            to.setInvalid(true);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
