package org.commonweave.member.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.member.AccountPasswords;
import org.commonweave.member.UnfitEntry;

@Route("forgot-password")
@AnonymousAllowed
class ForgotPasswordView extends AccountPage {

    private final AccountPasswords passwords;
    private final EmailField email = Fields.email();

    ForgotPasswordView(AccountPasswords passwords) {
        super("forgot");
        this.passwords = passwords;
        email.setAutofocus(true);
        add(new AccountForm("member.forgot.do", this::request)
                .with(UnfitEntry.Field.EMAIL, email)
                .beside(Piece.link("/sign-in", Words.say("member.forgot.back")))
                .onEnter());
    }

    private void request() {
        passwords.requestReset(email.getValue(), Client.current());
        show(
                Notice.done(Words.say("member.forgot.sent", email.getValue().strip())),
                new Paragraph(Words.say("member.letter.missing")));
    }
}
