package org.commonweave.member.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.commonweave.base.Words;
import org.commonweave.member.token.NewToken;
import org.commonweave.member.token.TokenRefused;
import org.commonweave.member.token.TokenScope;

/// Asks what a new token is for, what it may do and how long it lasts.
class TokenForm extends Div {

    private static final int MONTH = 30;
    private static final int YEAR = 365;

    private final TextField name = new TextField(Words.say("member.tokens.field.name"));
    private final CheckboxGroup<TokenScope> scopes = new CheckboxGroup<>(Words.say("member.tokens.field.scopes"));
    private final Select<Integer> days = new Select<>();

    /// @param forStewards whether the person has rights beyond those of a member to give
    TokenForm(boolean forStewards, Consumer<NewToken> make) {
        addClassName("form");
        name.setHelperText(Words.say("member.tokens.field.name.help"));
        name.setMaxLength(NewToken.MAX_NAME);
        name.setManualValidation(true);
        List<TokenScope> offered = new ArrayList<>(List.of(TokenScope.READ, TokenScope.WRITE));
        if (forStewards) {
            offered.add(TokenScope.STEWARD);
        }
        scopes.setItems(offered);
        scopes.setItemLabelGenerator(TokenForm::word);
        scopes.setItemEnabledProvider(scope -> scope != TokenScope.READ);
        days.setLabel(Words.say("member.tokens.field.days"));
        days.setItems(MONTH, NewToken.USUAL_DAYS, YEAR);
        days.setItemLabelGenerator(number -> Words.say("member.tokens.days", number));
        NativeButton button = new NativeButton(Words.say("member.tokens.make"), _ -> make.accept(wanted()));
        button.addClassNames("button", "button-primary");
        Div actions = new Div(button);
        actions.addClassName("form-actions");
        add(name, scopes, days, actions);
        clear();
    }

    void clear() {
        name.clear();
        name.setInvalid(false);
        scopes.setValue(Set.of(TokenScope.READ));
        days.setValue(NewToken.USUAL_DAYS);
    }

    /// Says next to the field what cannot be taken; what was typed stays.
    void explain(TokenRefused refusal) {
        name.setErrorMessage(refusal.sentence());
        name.setInvalid(true);
        name.focus();
    }

    private NewToken wanted() {
        name.setInvalid(false);
        return new NewToken(name.getValue(), scopes.getValue(), days.getValue());
    }

    private static String word(TokenScope scope) {
        return Words.say(
                switch (scope) {
                    case READ -> "member.tokens.scope.read";
                    case WRITE -> "member.tokens.scope.write";
                    case STEWARD -> "member.tokens.scope.steward";
                });
    }
}
