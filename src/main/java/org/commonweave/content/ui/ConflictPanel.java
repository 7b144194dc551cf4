package org.commonweave.content.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;
import org.commonweave.content.ContentText;
import org.commonweave.content.EditConflict;

/// Takes the place of the form while somebody decides between their own words and somebody else's.
class ConflictPanel extends Div {

    private final ConflictForm parts;
    private final SerializableConsumer<ContentText> decided;

    /// @param decided takes the text on which the person has settled
    ConflictPanel(
            EditConflict conflict,
            SerializableConsumer<ContentText> decided,
            SerializableRunnable publish,
            SerializableRunnable back) {
        this.decided = decided;
        parts = new ConflictForm(conflict);
        addClassName("page");
        PageTop top = new PageTop(Words.say("content.conflict")).lead(conflict.sentence());
        top.setId("conflict");
        top.getElement().setAttribute("tabindex", "-1");
        Div bar = new Div(
                button("content.conflict.publish", "button-primary", () -> settled(publish)),
                button("content.conflict.edit", "button-plain", () -> settled(back)),
                button("content.conflict.back", "button-plain", back),
                KeptText.state());
        bar.addClassName("save-bar");
        add(top, parts, bar);
        addAttachListener(_ -> top.getElement().executeJs("this.focus()"));
    }

    private void settled(SerializableRunnable next) {
        parts.decided().ifPresent(text -> {
            decided.accept(text);
            next.run();
        });
    }

    private static NativeButton button(String key, String look, SerializableRunnable press) {
        NativeButton button = new NativeButton(Words.say(key), _ -> press.run());
        button.addClassNames("button", look);
        return button;
    }
}
