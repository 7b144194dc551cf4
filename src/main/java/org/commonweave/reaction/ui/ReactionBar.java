package org.commonweave.reaction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ui.BrowserModule;
import org.commonweave.reaction.ReactionKind;
import org.commonweave.reaction.ReactionService;
import org.commonweave.reaction.Reactions;
import org.commonweave.reaction.Reactions.Voice;
import org.commonweave.reaction.Reactions.Voices;

/// What people said about one thing with one press, with their names, and for members the buttons to do the same.
///
/// It is plain HTML, so that fifty of them take little memory: a form that works by itself, and without a new page once
/// its module has come (`reactions.js`).
public class ReactionBar extends Div {

    private final long content;
    private final Reactions reactions;

    ReactionBar(long content, Reactions reactions, boolean mayReact) {
        this.content = content;
        this.reactions = reactions;
        addClassName("reactions");
        getElement()
                .setAttribute("data-reactions", Long.toString(content))
                .setAttribute("data-lost", Words.say("reaction.lost"));
        if (mayReact) {
            add(buttons());
        }
        if (reactions.isOwn(ReactionKind.THANKS)) {
            add(reason());
        }
        if (!reactions.isEmpty()) {
            add(who(mayReact));
        }
    }

    /// The bar, where there is anything to see or to do.
    ///
    /// @param mayReact see [ReactionService#mayReact]
    public static Optional<ReactionBar> of(long content, Reactions reactions, boolean mayReact) {
        return mayReact || !reactions.isEmpty()
                ? Optional.of(new ReactionBar(content, reactions, mayReact))
                : Optional.empty();
    }

    /// Lets the buttons of all bars in a page work without a new page.
    public static void enliven(Component page) {
        page.addAttachListener(_ -> BrowserModule.load(page.getElement(), "/js/reactions.js"));
    }

    private HtmlContainer buttons() {
        HtmlContainer form = form("reaction-buttons");
        form.getElement().setAttribute("role", "group").setAttribute("aria-label", Words.say("reaction.group"));
        for (ReactionKind kind : ReactionKind.values()) {
            form.add(button(kind));
        }
        return form;
    }

    private HtmlContainer button(ReactionKind kind) {
        boolean isPressed = reactions.isOwn(kind);
        HtmlContainer button = Piece.text("button", "reaction", ReactionWords.of(kind));
        int total = reactions.total(kind);
        if (total > 0) {
            button.add(" ");
            button.add(Piece.text("span", "reaction-count", Integer.toString(total)));
        }
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", isPressed ? ReactionEndpoint.TAKE_BACK : ReactionEndpoint.GIVE)
                .setAttribute("value", kind.word())
                .setAttribute("aria-pressed", Boolean.toString(isPressed));
        return button;
    }

    private HtmlContainer reason() {
        String id = "reason-" + content;
        String said = reactions.own(ReactionKind.THANKS).map(Voice::reason).orElse("");
        NativeLabel label = new NativeLabel(Words.say("reaction.reason"));
        label.setFor(id);
        Input field = new Input();
        field.setId(id);
        field.getElement()
                .setAttribute("name", ReactionEndpoint.REASON)
                .setAttribute("value", said)
                .setAttribute("maxlength", Integer.toString(ReactionService.MAX_REASON))
                .setAttribute("autocomplete", "off");
        HtmlContainer go = Piece.text("button", "button", Words.say("reaction.reason.go"));
        go.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", ReactionEndpoint.GIVE)
                .setAttribute("value", ReactionKind.THANKS.word());
        HtmlContainer form = form("reaction-reason-form");
        form.add(label, field, go);
        return Piece.element(
                "details",
                "reaction-reason",
                Piece.text("summary", "", Words.say(said.isEmpty() ? "reaction.reason.say" : "reaction.reason.change")),
                form);
    }

    private HtmlContainer form(String classes) {
        HtmlContainer form = Piece.element("form", classes);
        form.getElement().setAttribute("method", "post").setAttribute("action", ReactionEndpoint.PATH + content);
        return form;
    }

    private HtmlContainer who(boolean mayReact) {
        String counts = Arrays.stream(ReactionKind.values())
                .filter(kind -> reactions.total(kind) > 0)
                .map(kind -> ReactionWords.counted(kind, reactions.total(kind)))
                .collect(Collectors.joining(" · "));
        HtmlContainer names = Piece.element("ul", "plain-list");
        for (ReactionKind kind : ReactionKind.values()) {
            reactions.of(kind).ifPresent(voices -> names.add(names(kind, voices)));
        }
        return Piece.element(
                "details",
                "reaction-who",
                Piece.text("summary", "", mayReact ? Words.say("reaction.who") : counts),
                names);
    }

    private static HtmlContainer names(ReactionKind kind, Voices voices) {
        HtmlContainer line = Piece.element("li", "", Piece.text("strong", "", ReactionWords.of(kind) + ":"));
        String before = " ";
        for (Voice voice : voices.shown()) {
            line.add(before);
            line.add(Piece.link(voice.person().path(), voice.person().name()));
            if (!voice.reason().isEmpty()) {
                line.add(" ");
                HtmlContainer reason = Piece.text("q", "", voice.reason());
                reason.getElement().setAttribute("dir", "auto");
                line.add(reason);
            }
            before = ", ";
        }
        int others = voices.total() - voices.shown().size();
        if (others > 0) {
            line.add(" " + Words.say("reaction.more", others));
        }
        return line;
    }
}
