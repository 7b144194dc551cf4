package org.commonweave.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.commonweave.base.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningCommonsTest
class AccountPasswordsTest {

    private static final String NEW_PASSWORD = "umbrella seventeen turnip";

    private final AccountPasswords passwords;
    private final PasswordKeeper keeper;
    private final MemberLookup lookup;
    private final JdbcClient database;
    private final LetterBox letters;
    private final People people;

    @Autowired
    AccountPasswordsTest(
            AccountPasswords passwords,
            PasswordKeeper keeper,
            MemberLookup lookup,
            Accounts accounts,
            MemberRoles roles,
            JdbcClient database) {
        this.passwords = passwords;
        this.keeper = keeper;
        this.lookup = lookup;
        this.database = database;
        this.letters = new LetterBox(database);
        this.people = new People(accounts, roles, lookup, database);
    }

    @Test
    void passwordIsChangedWithTheCurrentOne() {
        People.Person person = people.member();

        passwords.change(person.viewer(), People.PASSWORD, NEW_PASSWORD);

        assertThat(isPasswordOf(person, NEW_PASSWORD)).isTrue();
        assertThat(isPasswordOf(person, People.PASSWORD)).isFalse();
        assertThat(letters.subjects(person.email())).last().isEqualTo("Your password at Commonweave was changed");
    }

    @Test
    void passwordIsNotChangedWithAWrongOne() {
        People.Person person = people.member();

        assertThatThrownBy(() -> passwords.change(person.viewer(), "not my password", NEW_PASSWORD))
                .isInstanceOfSatisfying(
                        UnfitEntry.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(UnfitEntry.Field.CURRENT_PASSWORD));
        assertThat(isPasswordOf(person, People.PASSWORD)).isTrue();
    }

    @Test
    void guessingTheCurrentPasswordEndsSoon() {
        People.Person person = people.member();

        IntStream.range(0, Deed.SIGN_IN.perAccount).forEach(_ -> tryWrong(person));

        assertThatThrownBy(() -> passwords.change(person.viewer(), People.PASSWORD, NEW_PASSWORD))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void visitorsHaveNoPasswordToChange() {
        assertThatThrownBy(() -> passwords.change(Viewer.VISITOR, "", NEW_PASSWORD))
                .isInstanceOf(SignInFirst.class);
    }

    @Test
    void letterOpensTheWayToANewPassword() {
        People.Person person = people.member();
        requestReset(person.email());
        Secret secret = letters.secret(person.email());

        assertThat(passwords.isResetOpen(secret)).isTrue();
        passwords.reset(secret, NEW_PASSWORD);

        assertThat(isPasswordOf(person, NEW_PASSWORD)).isTrue();
        assertThat(passwords.isResetOpen(secret)).isFalse();
        assertThatThrownBy(() -> passwords.reset(secret, NEW_PASSWORD)).isInstanceOf(LinkSpent.class);
    }

    @Test
    void anEasyPasswordLeavesTheLinkAsItIs() {
        People.Person person = people.member();
        requestReset(person.email());
        Secret secret = letters.secret(person.email());

        assertThatThrownBy(() -> passwords.reset(secret, "password123")).isInstanceOf(UnfitEntry.class);

        assertThat(passwords.isResetOpen(secret)).isTrue();
    }

    @Test
    void linkExpires() {
        People.Person person = people.member();
        requestReset(person.email());
        database.sql("update password_resets set expires_at = '2020-01-01'").update();

        assertThatThrownBy(() -> passwords.reset(letters.secret(person.email()), NEW_PASSWORD))
                .isInstanceOf(LinkSpent.class);
    }

    @Test
    void onlyTheLetterSaysThatThereIsNoAccount() {
        String email = People.unusedEmail();

        requestReset(email);

        assertThat(letters.subjects(email)).containsExactly("No account with this address at Commonweave");
    }

    @Test
    void nobodyIsSentLettersWithoutEnd() {
        String email = People.unusedEmail();

        assertThatThrownBy(() -> IntStream.rangeClosed(0, Deed.RESET.perAccount).forEach(_ -> requestReset(email)))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(letters.subjects(email)).hasSize(Deed.RESET.perAccount);
    }

    private void requestReset(String email) {
        passwords.requestReset(email, ClientAddress.of(People.unusedClient()));
    }

    private void tryWrong(People.Person person) {
        assertThatThrownBy(() -> passwords.change(person.viewer(), "not my password", NEW_PASSWORD))
                .isInstanceOf(UnfitEntry.class);
    }

    private boolean isPasswordOf(People.Person person, String password) {
        return keeper.matches(password, lookup.find(person.handle()).flatMap(Member::passwordHash));
    }
}
