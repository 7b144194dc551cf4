package org.commonweave.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Role;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.member.token.MemberTokens;
import org.commonweave.member.token.NewToken;
import org.commonweave.member.token.TokenDetails;
import org.commonweave.member.token.TokenRefused;

/// A person's tokens for programs.
@Route("settings/tokens")
@PermitAll
class TokensView extends AccountPage implements BeforeEnterObserver {

    private final MemberTokens tokens;
    private final CurrentViewer current;
    private final TokenForm form;
    private final Div messages = new Div();
    private final Div list = new Div();

    TokensView(MemberTokens tokens, CurrentViewer current) {
        super("tokens");
        this.tokens = tokens;
        this.current = current;
        form = new TokenForm(current.viewer().isAtLeast(Role.STEWARD), this::make);
        add(
                messages,
                Piece.section("settings-section", "mine", Words.say("member.tokens.mine"), list),
                Piece.section("settings-section", "new", Words.say("member.tokens.new"), form),
                Piece.paragraph(
                        "form-actions",
                        Piece.link("/settings", Words.say("member.tokens.back")),
                        Piece.download("/api/v1/openapi.json", Words.say("member.tokens.reference"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(tokens.list(current.viewer()));
    }

    private void show(List<TokenDetails> mine) {
        Component rows = mine.isEmpty()
                ? Piece.text("p", "empty-state", Words.say("member.tokens.none"))
                : Piece.list("ul", "entries token-list", mine, token -> new TokenEntry(token, () -> end(token)));
        list.removeAll();
        list.add(rows);
    }

    private void make(NewToken wanted) {
        messages.removeAll();
        try {
            FreshToken fresh = new FreshToken(tokens.issue(current.viewer(), wanted));
            messages.add(fresh);
            fresh.scrollIntoView();
            form.clear();
            show(tokens.list(current.viewer()));
        } catch (TokenRefused refusal) {
            form.explain(refusal);
        }
    }

    private void end(TokenDetails token) {
        messages.removeAll();
        try {
            tokens.revoke(current.viewer(), token.id());
            messages.add(Notice.done(Words.say("member.tokens.end.done", token.name())));
        } catch (Refusal refusal) {
            messages.add(Notice.warning(refusal.sentence()));
        }
        show(tokens.list(current.viewer()));
    }
}
