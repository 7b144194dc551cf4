package org.commonweave.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;

/// One part of the desk of a story: its title, some words, and what can be done.
final class DeskPart {

    private final HtmlContainer box;
    private final SerializableRunnable again;

    /// @param name the end of the key of its title
    /// @param again shows the desk as it is now
    DeskPart(String name, SerializableRunnable again) {
        this.box =
                Piece.section("page-section story-desk-part", name + "-title", Words.say("story.desk.title." + name));
        this.again = again;
    }

    Component box() {
        return box;
    }

    DeskPart says(String key) {
        return has(Piece.text("p", "", Words.say(key)));
    }

    DeskPart has(Component piece) {
        box.add(piece);
        return this;
    }

    DeskPart offers(NativeButton... ways) {
        return has(Piece.element("div", "form-actions", ways));
    }

    /// @param fields what has to be filled in before
    DeskPart asks(NativeButton go, LabelledInput... fields) {
        HtmlContainer form = Piece.element("div", "form", fields);
        form.add(Piece.element("div", "form-actions", go));
        return has(form);
    }

    static NativeButton button(String key, SerializableRunnable press) {
        NativeButton button = new NativeButton(Words.say(key), _ -> press.run());
        button.addClassName("button");
        return button;
    }

    /// Does something, says that it is done or why not, and shows the desk anew.
    NativeButton deed(String key, String done, SerializableRunnable deed) {
        return button(key, () -> {
            try {
                deed.run();
                Notices.say(Words.say(done));
            } catch (Refusal refusal) {
                Notices.say(refusal.sentence());
            }
            again.run();
            Focus.keep();
        });
    }

    /// Does something with what is filled in; why that cannot be is said where it stands, and nothing typed is lost.
    ///
    /// @param deed answers with the key of the sentence that says what was done
    NativeButton entry(String key, LabelledInput field, SerializableSupplier<String> deed) {
        return button(key, () -> {
            try {
                Notices.say(Words.say(deed.get()));
            } catch (Refusal refusal) {
                field.setError(refusal.sentence());
                return;
            }
            again.run();
        });
    }
}
