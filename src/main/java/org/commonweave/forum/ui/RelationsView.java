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
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.RelatedGroup;
import org.commonweave.forum.RelatedGroups;
import org.commonweave.forum.Relation;
import org.jspecify.annotations.Nullable;

/// Where the stewards of a group say what other groups are to it.
@Route("groups/:slug/relations")
@PermitAll
class RelationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STEP = "/relations";

    private final GroupService groups;
    private final RelatedGroups related;
    private final CurrentViewer current;
    private final NamedSelect<Relation> relation =
            new NamedSelect<>(Words.say("forum.relation.kind"), List.of(Relation.values()));
    private final LabelledInput other =
            new LabelledInput("other", Words.say("forum.relation.other"), Words.say("forum.relation.other.hint"));

    @Nullable
    private ContentRef group;

    RelationsView(GroupService groups, RelatedGroups related, CurrentViewer current) {
        this.groups = groups;
        this.related = related;
        this.current = current;
        relation.setLabel(Words.say("forum.relation.kind"));
        relation.setItemLabelGenerator(ForumWords::of);
        relation.setValue(Relation.WORKS_WITH);
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = Steps.thing(event, STEP);
        if (groups.at(path, current.viewer()) instanceof Lookup.Found(ContentDetails content)
                && groups.details(content, current.viewer()).standing().maySteward()) {
            group = content.ref();
            show();
        } else {
            event.forwardTo(path.substring(1));
        }
    }

    private void show() {
        removeAll();
        add(new PageTop(getPageTitle())
                .below(Piece.link(group().path(), group().title()))
                .lead(Words.say("forum.related.lead")));
        List<RelatedGroup> there = related.ofAnyState(group().id(), current.viewer());
        if (!there.isEmpty()) {
            add(Piece.list("ul", "entries", there, this::entry));
        }
        add(Piece.section("page-section", "relate", Words.say("forum.relation.new"), form()));
    }

    private Component entry(RelatedGroup one) {
        HtmlContainer name = Piece.text("h2", "entry-title", ForumWords.of(one.relation()) + " ");
        name.add(Piece.link(one.group().path(), one.group().title()));
        HtmlContainer ways = Piece.element("div", "form-actions");
        if (!one.isAgreed() && !one.isAsked()) {
            ways.add(button(
                    "forum.relation.agree",
                    one,
                    () -> related.agree(
                            current.viewer(), group().id(), one.group().id())));
        }
        ways.add(button(
                one.isAgreed() || one.isAsked() ? "forum.relation.end" : "forum.relation.no",
                one,
                () -> related.end(current.viewer(), group().id(), one.group().id())));
        HtmlContainer entry = Piece.element("div", "entry", name);
        if (!one.isAgreed()) {
            entry.add(Piece.text(
                    "p", "entry-meta", Words.say(one.isAsked() ? "forum.relation.asked" : "forum.relation.asking")));
        }
        entry.add(ways);
        return entry;
    }

    private NativeButton button(String key, RelatedGroup one, SerializableRunnable deed) {
        NativeButton button = new NativeButton(Words.say(key), _ -> attempt(deed));
        button.addClassName("button");
        button.getElement()
                .setAttribute("aria-label", Words.say(key) + ": " + one.group().title());
        return button;
    }

    private Component form() {
        NativeButton go = new NativeButton(Words.say("forum.relation.go"), _ -> relate());
        go.addClassNames("button", "button-primary");
        Div form = new Div(relation, other, Piece.element("div", "form-actions", go));
        form.addClassName("form");
        return form;
    }

    private void relate() {
        try {
            related.relate(current.viewer(), group().id(), other.getValue(), relation.getValue());
            other.setValue("");
            again();
        } catch (Refusal refusal) {
            other.setError(refusal.sentence());
        }
    }

    private void attempt(SerializableRunnable deed) {
        try {
            deed.run();
            again();
        } catch (Refusal refusal) {
            Notices.say(refusal.sentence());
            show();
        }
    }

    private void again() {
        Notices.say(Words.say("forum.people.done"));
        show();
        Focus.keep();
    }

    private ContentRef group() {
        if (group == null) {
            throw new IllegalStateException("No group is open");
        }
        return group;
    }

    @Override
    public String getPageTitle() {
        return group == null ? "" : Words.say("forum.related.of", group.title());
    }
}
