package org.commonweave.member.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.member.Accounts;
import org.commonweave.member.NewMember;
import org.commonweave.member.UnfitEntry;

@Route("register")
@AnonymousAllowed
class RegisterView extends AccountPage {

    private final Accounts accounts;
    private final TextField name = Fields.name();
    private final EmailField email = Fields.email();
    private final PasswordField password = Fields.newPassword("member.field.password");

    RegisterView(Accounts accounts) {
        super("register");
        this.accounts = accounts;
        name.setAutofocus(true);
        add(
                new AccountForm("member.register.do", this::register)
                        .with(UnfitEntry.Field.NAME, name)
                        .with(UnfitEntry.Field.EMAIL, email)
                        .with(UnfitEntry.Field.PASSWORD, password)
                        .onEnter(),
                Piece.paragraph("page-section", Piece.link("/sign-in", Words.say("member.register.sign-in"))));
    }

    private void register() {
        accounts.register(new NewMember(name.getValue(), email.getValue(), password.getValue()), Client.current());
        show(
                Notice.done(Words.say("member.register.sent", email.getValue().strip())),
                new Paragraph(Words.say("member.letter.missing")));
    }
}
