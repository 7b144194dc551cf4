package org.commonweave.member.ui;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.member.Accounts;
import org.commonweave.member.Secret;

/// Where the link in the letter leads. Opening it changes nothing, because mail programs follow links too; its button
/// does.
@Route("confirm")
@AnonymousAllowed
class ConfirmView extends AccountPage implements HasUrlParameter<String> {

    private final Accounts accounts;

    ConfirmView(Accounts accounts) {
        super("confirm");
        this.accounts = accounts;
    }

    @Override
    public void setParameter(BeforeEvent event, String text) {
        Secret secret = new Secret(text);
        accounts.findRegistrant(secret).ifPresentOrElse(name -> ask(name, secret), this::sayTooLate);
    }

    private void ask(String name, Secret secret) {
        show(
                Piece.text("p", "", Words.say("member.confirm.ask", name)),
                new AccountForm("member.confirm.do", () -> confirm(secret)));
    }

    private void confirm(Secret secret) {
        accounts.confirm(secret);
        show(
                Notice.done(Words.say("member.confirm.done")),
                Piece.link("/sign-in", Words.say("member.sign-in.title"), "button button-primary"));
    }

    private void sayTooLate() {
        show(
                Notice.warning(Words.say("member.confirm.spent")),
                Piece.paragraph(
                        "form-actions",
                        Piece.link("/sign-in", Words.say("member.sign-in.title")),
                        Piece.link("/register", Words.say("member.sign-in.register"))));
    }
}
