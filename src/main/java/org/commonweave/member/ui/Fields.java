package org.commonweave.member.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweave.base.Words;

/// The fields of the account pages, labelled for people and marked for password managers.
final class Fields {

    private Fields() {}

    static TextField name() {
        TextField field = new TextField(Words.say("member.field.name"));
        field.setHelperText(Words.say("member.field.name.help"));
        field.setAutocomplete(Autocomplete.NAME);
        field.setManualValidation(true);
        return field;
    }

    static EmailField email() {
        EmailField field = new EmailField(Words.say("member.field.email"));
        field.setAutocomplete(Autocomplete.USERNAME);
        field.setManualValidation(true);
        return field;
    }

    static TextArea about() {
        TextArea field = new TextArea(Words.say("member.field.about"));
        field.setHelperText(Words.say("member.field.about.help"));
        field.setManualValidation(true);
        return field;
    }

    /// What signs in: an address or a handle.
    static TextField login() {
        TextField field = new TextField(Words.say("member.field.login"));
        field.setAutocomplete(Autocomplete.USERNAME);
        field.setManualValidation(true);
        return field;
    }

    static PasswordField currentPassword(String labelKey) {
        return password(labelKey, Autocomplete.CURRENT_PASSWORD);
    }

    static PasswordField newPassword(String labelKey) {
        PasswordField field = password(labelKey, Autocomplete.NEW_PASSWORD);
        field.setHelperText(Words.say("member.field.new-password.help"));
        return field;
    }

    private static PasswordField password(String labelKey, Autocomplete kind) {
        PasswordField field = new PasswordField(Words.say(labelKey));
        field.setAutocomplete(kind);
        field.setManualValidation(true);
        return field;
    }
}
