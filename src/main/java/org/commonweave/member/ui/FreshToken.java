package org.commonweave.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.member.token.IssuedToken;

/// Shows a token this one time, with a button that copies it.
class FreshToken extends Div {

    /// In the browser alone, because a browser lets only the click itself reach the clipboard. Where a page may not
    /// (plain `http` on another machine), the older way still works.
    private static final String COPY = """
            this.addEventListener("click", async () => {
              try {
                await navigator.clipboard.writeText($0);
              } catch {
                $1.inputElement.select();
                document.execCommand("copy");
              }
              $2.textContent = $3;
            });
            """;

    FreshToken(IssuedToken issued) {
        addClassNames("notice", "fresh-token");
        getElement().setAttribute("role", "status");
        TextField field = new TextField(
                Words.say("member.tokens.fresh.of", issued.details().name()));
        field.setValue(issued.secret().text());
        field.setReadOnly(true);
        field.setAutoselect(true);
        NativeButton copy = new NativeButton(Words.say("member.tokens.copy"));
        copy.addClassName("button");
        Span done = new Span();
        done.getElement().setAttribute("role", "status");
        copy.getElement()
                .executeJs(
                        COPY,
                        issued.secret().text(),
                        field.getElement(),
                        done.getElement(),
                        Words.say("member.tokens.copied"));
        Div actions = new Div(copy, done);
        actions.addClassName("form-actions");
        add(Piece.text("p", "notice-title", Words.say("member.tokens.fresh")), field, actions);
    }
}
