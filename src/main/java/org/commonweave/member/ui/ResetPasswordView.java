package org.commonweave.member.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.member.AccountPasswords;
import org.commonweave.member.Secret;
import org.commonweave.member.UnfitEntry;

/// Where the link in the letter leads. Opening it changes nothing; choosing a password uses it up.
@Route("reset-password")
@AnonymousAllowed
class ResetPasswordView extends AccountPage implements HasUrlParameter<String> {

    private final AccountPasswords passwords;
    private final PasswordField password = Fields.newPassword("member.field.new-password");

    ResetPasswordView(AccountPasswords passwords) {
        super("reset");
        this.passwords = passwords;
    }

    @Override
    public void setParameter(BeforeEvent event, String text) {
        Secret secret = new Secret(text);
        if (passwords.isResetOpen(secret)) {
            show(new AccountForm("member.reset.do", () -> reset(secret))
                    .with(UnfitEntry.Field.PASSWORD, password)
                    .onEnter());
        } else {
            show(
                    Notice.warning(Words.say("member.reset.spent")),
                    Piece.link("/forgot-password", Words.say("member.forgot.title")));
        }
    }

    private void reset(Secret secret) {
        passwords.reset(secret, password.getValue());
        show(
                Notice.done(Words.say("member.reset.done")),
                Piece.link("/sign-in", Words.say("member.sign-in.title"), "button button-primary"));
    }
}
