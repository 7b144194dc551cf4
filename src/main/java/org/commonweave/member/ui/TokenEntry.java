package org.commonweave.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.member.token.TokenDetails;
import org.commonweave.member.token.TokenScope;

/// One of a person's tokens, and the way to end it.
class TokenEntry extends Div {

    private final TokenDetails token;
    private final Runnable end;
    private final Div actions = new Div();

    TokenEntry(TokenDetails token, Runnable end) {
        this.token = token;
        this.end = end;
        addClassName("token-entry");
        actions.addClassName("form-actions");
        add(Piece.text("h3", "entry-title", token.name()), may(), dates(), actions);
        offer();
    }

    private void offer() {
        NativeButton remove = new NativeButton(Words.say("member.tokens.end"), _ -> ask());
        remove.addClassName("button");
        remove.setAriaLabel(Words.say("member.tokens.end.what", token.name()));
        actions.removeAll();
        actions.add(remove);
    }

    private void ask() {
        NativeButton sure = new NativeButton(Words.say("member.tokens.end.do"), _ -> end.run());
        sure.addClassNames("button", "button-primary");
        NativeButton keep = new NativeButton(Words.say("member.tokens.end.keep"), _ -> offer());
        keep.addClassName("button");
        actions.removeAll();
        actions.add(Piece.text("p", "field-hint", Words.say("member.tokens.end.sure")), sure, keep);
        keep.focus();
    }

    private Paragraph may() {
        String key = token.scopes().contains(TokenScope.STEWARD)
                ? "member.tokens.may.steward"
                : token.scopes().contains(TokenScope.WRITE) ? "member.tokens.may.write" : "member.tokens.may.read";
        return Piece.paragraph("entry-text", new Span(Words.say(key)));
    }

    private Paragraph dates() {
        Paragraph dates = Piece.paragraph(
                "entry-meta",
                new Span(Words.say(token.expired() ? "member.tokens.ended" : "member.tokens.ends") + " "),
                Piece.day(token.expiresAt()),
                new Span(" · " + Words.say("member.tokens.made") + " "),
                Piece.day(token.madeAt()));
        if (token.lastUsedAt() == null) {
            dates.add(new Span(" · " + Words.say("member.tokens.never-used")));
        } else {
            dates.add(new Span(" · " + Words.say("member.tokens.last-used") + " "), Piece.moment(token.lastUsedAt()));
        }
        return dates;
    }
}
