package org.commonweave.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.commonweave.member.Accounts;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.MemberRoles;
import org.commonweave.member.People;
import org.commonweave.member.People.Person;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.member.SignedInMember;
import org.commonweave.member.token.MemberTokens;
import org.commonweave.member.token.TokenDetails;
import org.commonweave.member.token.TokenScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@RunningCommonsTest
class TokensViewTest extends SpringBrowserlessTest {

    private final People people;
    private final MemberTokens tokens;

    @Autowired
    TokensViewTest(
            Accounts accounts, MemberRoles roles, MemberLookup lookup, JdbcClient database, MemberTokens tokens) {
        this.people = new People(accounts, roles, lookup, database);
        this.tokens = tokens;
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void tokenIsMadeShownOnceAndListed() {
        Person person = signIn(people.member());
        open();
        assertThat(text()).contains("You have none yet.");

        name().setValue("Copying the handbook");
        scopes().setValue(Set.of(TokenScope.READ, TokenScope.WRITE));
        press("Make the token");

        TextField shown = find(TextField.class)
                .withLabel("Token for “Copying the handbook”")
                .single();
        assertThat(tokens.enter(shown.getValue())).isPresent();
        assertThat(text())
                .contains("It is not shown again.", "Copying the handbook", "May read, and write in your name.");
        assertThat(name().getValue()).isEmpty();
        assertThat(mine(person)).hasSize(1);
        open();
        assertThat(find(TextField.class).all()).hasSize(1);
    }

    @Test
    void tokenWithoutANameIsExplainedAtTheField() {
        Person person = signIn(people.member());
        open();
        scopes().setValue(Set.of(TokenScope.READ, TokenScope.WRITE));

        press("Make the token");

        assertThat(name().getErrorMessage()).contains("what the token is for");
        assertThat(scopes().getValue()).contains(TokenScope.WRITE);
        assertThat(mine(person)).isEmpty();
    }

    @Test
    void removingATokenAsksFirst() {
        Person person = signIn(people.member());
        open();
        name().setValue("Old script");
        press("Make the token");

        press("Remove");
        assertThat(text()).contains("Whatever uses this token stops working at once.");
        press("Keep it");
        assertThat(mine(person)).hasSize(1);
        press("Remove");
        press("Remove it for good");

        assertThat(mine(person)).isEmpty();
        assertThat(text()).contains("The token “Old script” is removed.");
    }

    @Test
    void tokenRemovedInAnotherWindowIsSaidToBeGone() {
        Person person = signIn(people.member());
        open();
        name().setValue("Twice");
        press("Make the token");
        press("Remove");
        tokens.revoke(person.viewer(), mine(person).getFirst().id());

        press("Remove it for good");

        assertThat(text()).contains("There is no such token.");
    }

    @Test
    void onlyThoseWhoHaveRightsBeyondAMembersCanGiveThem() {
        signIn(people.member());
        open();
        assertThat(scopes().getListDataView().getItems()).doesNotContain(TokenScope.STEWARD);

        signIn(people.administrator());
        open();

        assertThat(scopes().getListDataView().getItems()).contains(TokenScope.STEWARD);
    }

    @Test
    void tokenLastsAsLongAsWasChosen() {
        Person person = signIn(people.member());
        open();
        name().setValue("A year");
        days().setValue(365);

        press("Make the token");

        TokenDetails made = mine(person).getFirst();
        assertThat(java.time.Duration.between(made.madeAt(), made.expiresAt()).toDays())
                .isEqualTo(365);
    }

    @Test
    void settingsLeadToTheTokens() {
        signIn(people.member());

        navigate(SettingsView.class);

        assertThat(find(com.vaadin.flow.component.html.Anchor.class)
                        .withText("Tokens for programs")
                        .single()
                        .getHref())
                .isEqualTo("/settings/tokens");
    }

    @Test
    void visitorsHaveNoTokens() {
        UI.getCurrent().navigate("settings/tokens");

        assertThat(getCurrentView()).isNotInstanceOf(TokensView.class);
    }

    private void open() {
        navigate(SettingsView.class);
        navigate(TokensView.class);
    }

    private TextField name() {
        return find(TextField.class).withLabel("What is it for?").single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<TokenScope> scopes() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> days() {
        return find(Select.class).single();
    }

    private List<TokenDetails> mine(Person person) {
        return tokens.list(person.viewer());
    }

    private void press(String caption) {
        test(find(NativeButton.class).withText(caption).single()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private Person signIn(Person person) {
        SignedInMember member = new SignedInMember(
                person.viewer().member().orElseThrow(),
                person.handle(),
                person.viewer().role());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities()));
        return person;
    }
}
