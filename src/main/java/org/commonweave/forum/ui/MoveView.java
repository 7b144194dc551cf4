package org.commonweave.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.NamedSelect;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentRef;
import org.commonweave.forum.DiscussionReading;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.GroupRow;
import org.commonweave.forum.GroupService;

/// Puts a discussion into another group.
@Route("groups/:slug/discussions/:name/move")
@PermitAll
class MoveView extends StepView {

    private final DiscussionService discussions;
    private final GroupService groups;

    MoveView(DiscussionReading reading, DiscussionService discussions, GroupService groups, CurrentViewer current) {
        super(reading, current, "/move");
        this.discussions = discussions;
        this.groups = groups;
    }

    @Override
    void ask(ContentRef discussion) {
        List<GroupRow> others = groups.mine(viewer()).stream()
                .filter(group -> !discussion.path().startsWith(group.path() + "/"))
                .toList();
        Component stay = Piece.link(discussion.path(), Words.say("forum.move.not"), "button");
        show(
                Words.say("forum.move.of", discussion.title()),
                Words.say("forum.move.lead"),
                others.isEmpty() ? nowhere(stay) : choice(discussion, others, stay));
    }

    private static Component nowhere(Component stay) {
        return new Div(
                Piece.text("p", "empty-state", Words.say("forum.move.nowhere")),
                Piece.element("div", "form-actions", stay));
    }

    private Component choice(ContentRef discussion, List<GroupRow> others, Component stay) {
        NamedSelect<GroupRow> to = new NamedSelect<>(Words.say("forum.move.to"), others);
        to.setLabel(Words.say("forum.move.to"));
        to.setItemLabelGenerator(GroupRow::title);
        to.setValue(others.getFirst());
        return form(to, new NativeButton(Words.say("forum.move.go"), _ -> move(discussion, to)), stay);
    }

    private void move(ContentRef discussion, NamedSelect<GroupRow> to) {
        try {
            discussions.move(viewer(), discussion.id(), to.getValue().id());
            Notices.say(Words.say("forum.move.done", to.getValue().title()));
            GoOn.to(discussion.path());
        } catch (Refusal refusal) {
            to.setErrorMessage(refusal.sentence());
            to.setInvalid(true);
        }
    }
}
