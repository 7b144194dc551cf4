package org.commonweave.content.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.Steps;
import org.commonweave.content.SubjectName;
import org.commonweave.content.Subjects;
import org.springframework.beans.factory.ObjectProvider;

/// The names of a tag or a place: stewards give it another one, say under which others it is looked for, and make it
/// one with what means the same.
@Route("tags/:slug/names")
@RouteAlias("places/:slug/names")
@RolesAllowed("STEWARD")
class NamesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STEP = "/names";

    private final ObjectProvider<Subjects> all;
    private final CurrentViewer current;
    private SubjectName subject = new SubjectName("", "");

    NamesView(ObjectProvider<Subjects> all, CurrentViewer current) {
        this.all = all;
        this.current = current;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = Steps.thing(event, STEP);
        all.stream()
                .flatMap(some -> some.at(path).stream())
                .findFirst()
                .ifPresentOrElse(
                        found -> {
                            subject = found;
                            show();
                        },
                        () -> event.forwardTo(path.substring(1)));
    }

    private void show() {
        removeAll();
        add(
                new PageTop(getPageTitle()).below(Piece.link(subject.path(), subject.name())),
                form("rename", "name", subject.name(), this::rename),
                Piece.section("page-section", "others", Words.say("content.names.others"), others()),
                form("also", "other-name", "", this::alsoCalled),
                form("join", "into", "", this::join));
    }

    private HtmlContainer others() {
        List<SubjectName> others = subjects().otherNames(subject.path());
        return others.isEmpty()
                ? Piece.text("p", "empty-state", Words.say("content.names.others.none"))
                : Piece.list("ul", "plain-list", others, other -> {
                    NativeButton away =
                            new NativeButton(Words.say("content.names.others.remove"), _ -> calledNoMore(other));
                    away.addClassNames("button", "button-plain");
                    away.getElement()
                            .setAttribute("aria-label", Words.say("content.names.others.remove.name", other.name()));
                    return Piece.element("div", "line-with-deed", Piece.text("span", "", other.name()), away);
                });
    }

    /// One thing to do, with the line that it needs and what comes of it.
    private static HtmlContainer form(String deed, String field, String value, Consumer<LabelledInput> act) {
        String key = "content.names." + deed;
        LabelledInput input = new LabelledInput(field, Words.say(key + ".label"), Words.say(key + ".hint"));
        input.setValue(value);
        NativeButton go = new NativeButton(Words.say(key + ".go"), _ -> {
            try {
                act.accept(input);
            } catch (Refusal refusal) {
                input.setError(refusal.sentence());
            }
        });
        go.addClassName("button");
        return Piece.section(
                "page-section",
                deed,
                Words.say(key),
                Piece.element("div", "form", input, Piece.element("div", "form-actions", go)));
    }

    private void rename(LabelledInput name) {
        SubjectName now = subjects().rename(viewer(), subject.path(), name.getValue());
        Notices.say(Words.say("content.names.renamed", now.name()));
        GoOn.to(now.path());
    }

    private void join(LabelledInput into) {
        SubjectName now = subjects().join(viewer(), subject.path(), into.getValue());
        Notices.say(Words.say("content.names.joined", subject.name(), now.name()));
        GoOn.to(now.path());
    }

    private void alsoCalled(LabelledInput name) {
        subjects().alsoCalled(viewer(), subject.path(), name.getValue());
        Notices.say(Words.say("content.names.also.done", name.getValue(), subject.name()));
        show();
    }

    private void calledNoMore(SubjectName other) {
        subjects().calledNoMore(viewer(), subject.path(), other.path());
        Notices.say(Words.say("content.names.others.removed", other.name()));
        show();
    }

    private Subjects subjects() {
        return all.stream()
                .filter(some -> some.at(subject.path()).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Viewer viewer() {
        return current.viewer();
    }

    @Override
    public String getPageTitle() {
        return Words.say("content.names.of", subject.name());
    }
}
