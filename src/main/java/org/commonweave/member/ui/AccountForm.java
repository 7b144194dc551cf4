package org.commonweave.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.member.UnfitEntry;

/// Fields with a button below them. Says next to the field what cannot be taken, and above all of them what else went
/// wrong; what was typed stays.
@Tag("form") // password managers look for one; Flow sends it, not the browser
class AccountForm extends HtmlContainer {

    private final Map<UnfitEntry.Field, TextFieldBase<?, String>> fields = new EnumMap<>(UnfitEntry.Field.class);
    private final List<Notice> messages = new ArrayList<>();
    private final Div actions = new Div();
    private final NativeButton button;

    /// @param buttonKey the translation key of what the button does
    AccountForm(String buttonKey, Runnable task) {
        button = new NativeButton(Words.say(buttonKey), _ -> attempt(task));
        addClassName("form");
        button.addClassNames("button", "button-primary");
        button.getElement().setAttribute("type", "button");
        getElement().addEventListener("submit", _ -> {}).preventDefault();
        actions.addClassName("form-actions");
        actions.add(button);
        add(actions);
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
        forget();
        messages.add(notice);
        addComponentAsFirst(notice);
    }

    private void forget() {
        messages.forEach(this::remove);
        messages.clear();
    }

    private void attempt(Runnable task) {
        forget();
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
