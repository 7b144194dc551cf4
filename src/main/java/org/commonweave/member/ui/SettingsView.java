package org.commonweave.member.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.member.AccountDetails;
import org.commonweave.member.AccountPasswords;
import org.commonweave.member.Accounts;
import org.commonweave.member.ProfileEdit;
import org.commonweave.member.UnfitEntry;

@Route("settings")
@PermitAll
class SettingsView extends AccountPage implements BeforeEnterObserver {

    private final Accounts accounts;
    private final AccountPasswords passwords;
    private final CurrentViewer current;
    private final TextField name = Fields.name();
    private final TextArea about = Fields.about();
    private final EmailField email = Fields.email();
    private final PasswordField currentPassword = Fields.currentPassword("member.field.current-password");
    private final PasswordField newPassword = Fields.newPassword("member.field.new-password");
    private final AccountForm profile = new AccountForm("member.settings.profile.do", this::changeProfile)
            .with(UnfitEntry.Field.NAME, name)
            .with(UnfitEntry.Field.ABOUT, about);
    private final AccountForm password = new AccountForm("member.settings.password.do", this::changePassword)
            .with(UnfitEntry.Field.EMAIL, email)
            .with(UnfitEntry.Field.CURRENT_PASSWORD, currentPassword)
            .with(UnfitEntry.Field.PASSWORD, newPassword)
            .onEnter();

    SettingsView(Accounts accounts, AccountPasswords passwords, CurrentViewer current) {
        super("settings");
        this.accounts = accounts;
        this.passwords = passwords;
        this.current = current;
        removeClassName("page-door");
        email.setReadOnly(true);
        add(
                Piece.section("settings-section", "profile", Words.say("member.settings.profile"), profile),
                Piece.section("settings-section", "password", Words.say("member.settings.password"), password),
                Piece.section(
                        "settings-section",
                        "programs",
                        Words.say("member.settings.programs"),
                        Piece.text("p", "", Words.say("member.settings.programs.lead")),
                        Piece.link("/settings/tokens", Words.say("member.tokens.title"), "button")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        accounts.findOwn(current.viewer()).ifPresent(this::show);
    }

    private void show(AccountDetails account) {
        name.setValue(account.name());
        about.setValue(account.about());
        email.setValue(account.email());
        email.setHelperText(Words.say("member.settings.handle", account.handle()));
    }

    private void changeProfile() {
        accounts.changeProfile(current.viewer(), new ProfileEdit(name.getValue(), about.getValue()));
        profile.say(Notice.done(Words.say("member.settings.profile.done")));
    }

    private void changePassword() {
        passwords.change(current.viewer(), currentPassword.getValue(), newPassword.getValue());
        currentPassword.clear();
        newPassword.clear();
        password.say(Notice.done(Words.say("member.settings.password.done")));
    }
}
