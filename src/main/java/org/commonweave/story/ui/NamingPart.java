package org.commonweave.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentRef;
import org.commonweave.site.Site;
import org.commonweave.story.NamedGroup;
import org.commonweave.story.NamingService;
import org.commonweave.story.NamingState;

/// The groups that a story names, and those that were asked.
///
/// @param again shows the desk as it is now
record NamingPart(NamingService namings, Site site, CurrentViewer current, SerializableRunnable again) {

    Component of(ContentRef story) {
        DeskPart part = new DeskPart("groups", again).says("story.desk.groups.text");
        List<NamedGroup> asked = namings.asked(current.viewer(), story.id());
        if (!asked.isEmpty()) {
            part.has(Piece.list("ul", "entries", asked, one -> named(part, story, one)));
        }
        LabelledInput path =
                new LabelledInput("group", Words.say("story.desk.group"), Words.say("story.desk.group.hint"));
        return part.asks(
                        part.entry("story.desk.group.ask", path, () -> {
                            NamingState state = namings.ask(current.viewer(), story.id(), pathOf(path.getValue()));
                            return state == NamingState.GRANTED ? "story.desk.group.named" : "story.desk.group.asked";
                        }),
                        path)
                .box();
    }

    /// People copy whole addresses.
    private String pathOf(String typed) {
        String address = typed.strip();
        return address.startsWith(site.baseUrl())
                ? address.substring(site.baseUrl().length())
                : address;
    }

    private HtmlContainer named(DeskPart part, ContentRef story, NamedGroup one) {
        HtmlContainer row = Piece.element(
                "div",
                "entry-row",
                Piece.element(
                        "div",
                        "",
                        Piece.link(one.group().path(), one.group().title()),
                        Piece.text("p", "entry-meta", Words.say("story.naming." + word(one.state())))));
        if (one.state() == NamingState.GRANTED || one.state() == NamingState.PENDING) {
            NativeButton forget = part.deed(
                    "story.desk.group.forget",
                    "story.desk.group.forgotten",
                    () -> namings.forget(
                            current.viewer(), story.id(), one.group().id()));
            forget.add(Piece.unseen(": " + one.group().title()));
            row.add(forget);
        }
        return row;
    }

    /// The name of a state in translations.
    static String word(NamingState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
