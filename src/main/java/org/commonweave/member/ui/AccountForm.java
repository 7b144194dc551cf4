package org.commonweave.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.EnumMap;
import java.util.Map;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.member.UnfitEntry;

/// Fields with a button below them. Says next to the field what cannot be taken, and above all of them what else went
/// wrong; what was typed stays.
class AccountForm extends Div {

    private final Map<UnfitEntry.Field, TextFieldBase<?, String>> fields = new EnumMap<>(UnfitEntry.Field.class);
    private final Div messages = new Div();
    private final Div actions = new Div();
    private final NativeButton button;

    /// @param buttonKey the translation key of what the button does
    AccountForm(String buttonKey, Runnable task) {
        button = new NativeButton(Words.say(buttonKey), _ -> attempt(task));
        addClassName("form");
        button.addClassNames("button", "button-primary");
        actions.addClassName("form-actions");
        actions.add(button);
        add(messages, actions);
    }

    /// Adds a field below the others; entries that are refused with this name are explained next to it.
    AccountForm with(UnfitEntry.Field name, TextFieldBase<?, String> field) {
        fields.put(name, field);
        addComponentAtIndex(indexOf(actions), field);
        return this;
    }

    /// Adds something beside the button.
    AccountForm beside(Component part) {
        actions.add(part);
        return this;
    }

    /// Lets the Enter key press the button. Not for forms with a text of several lines.
    AccountForm onEnter() {
        button.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        return this;
    }

    void say(Notice notice) {
        messages.removeAll();
        messages.add(notice);
    }

    private void attempt(Runnable task) {
        messages.removeAll();
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            task.run();
        } catch (UnfitEntry refusal) {
            explain(refusal);
        } catch (Refusal refusal) {
            say(Notice.warning(refusal.sentence()));
        }
    }

    private void explain(UnfitEntry refusal) {
        TextFieldBase<?, String> field = fields.get(refusal.field());
        if (field == null) {
            say(Notice.warning(refusal.sentence()));
        } else {
            field.setErrorMessage(refusal.sentence());
            field.setInvalid(true);
            field.focus();
        }
    }
}
