package org.commonweave.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningCommonsTest
class AccountsTest {

    private final Accounts accounts;
    private final MemberDirectory directory;
    private final JdbcClient database;
    private final LetterBox letters;
    private final People people;

    @Autowired
    AccountsTest(
            Accounts accounts, MemberDirectory directory, MemberRoles roles, MemberLookup lookup, JdbcClient database) {
        this.accounts = accounts;
        this.directory = directory;
        this.database = database;
        this.letters = new LetterBox(database);
        this.people = new People(accounts, roles, lookup, database);
    }

    @Test
    void registeringMakesNoAccountUntilTheLinkIsUsed() {
        String email = People.unusedEmail();
        register("Zofia Unconfirmed", email);

        assertThat(letters.subjects(email)).containsExactly("Confirm your account at Commonweave");
        assertThat(directory.findProfile("zofia-unconfirmed")).isEmpty();

        accounts.confirm(letters.secret(email));

        assertThat(directory.findProfile("zofia-unconfirmed"))
                .get()
                .returns(Role.MEMBER, MemberProfile::role)
                .returns(true, MemberProfile::claimed);
    }

    @Test
    void lookingAtTheLinkDoesNotUseItUp() {
        String email = People.unusedEmail();
        register("Ines Careful", email);
        Secret secret = letters.secret(email);

        assertThat(accounts.findRegistrant(secret)).contains("Ines Careful");
        assertThat(accounts.findRegistrant(secret)).contains("Ines Careful");
        assertThat(accounts.confirm(secret).name()).isEqualTo("Ines Careful");
    }

    @Test
    void linkWorksOnce() {
        String email = People.unusedEmail();
        register("Once Only", email);
        Secret secret = letters.secret(email);
        accounts.confirm(secret);

        assertThat(accounts.findRegistrant(secret)).isEmpty();
        assertThatThrownBy(() -> accounts.confirm(secret)).isInstanceOf(LinkSpent.class);
    }

    @Test
    void linkExpires() {
        String email = People.unusedEmail();
        register("Too Late", email);
        database.sql("update registrations set expires_at = '2020-01-01' where email = ?")
                .param(email)
                .update();

        assertThatThrownBy(() -> accounts.confirm(letters.secret(email))).isInstanceOf(LinkSpent.class);
    }

    @Test
    void ofTwoRegistrationsForOneAddressTheConfirmedOneCounts() {
        String email = People.unusedEmail();
        register("First Try", email);
        Secret first = letters.secret(email);
        register("Second Try", email);
        accounts.confirm(letters.secret(email));

        assertThatThrownBy(() -> accounts.confirm(first)).isInstanceOf(LinkSpent.class);
    }

    @Test
    void sixteenPeopleMayConfirmAtOnce() throws Exception {
        List<Secret> secrets = new ArrayList<>();
        for (int number = 0; number < 16; number++) {
            String email = People.unusedEmail();
            register("Eager Person " + number, email);
            secrets.add(letters.secret(email));
        }

        assertThat(atOnce(secrets)).hasSize(16).doesNotHaveDuplicates();
    }

    @Test
    void sixteenPeopleOfTheSameNameMayConfirmAtOnce() throws Exception {
        List<Secret> secrets = new ArrayList<>();
        for (int number = 0; number < 16; number++) {
            String email = People.unusedEmail();
            register("Sam Namesake", email);
            secrets.add(letters.secret(email));
        }

        assertThat(atOnce(secrets)).hasSize(16).doesNotHaveDuplicates().contains("sam-namesake", "sam-namesake-16");
    }

    @Test
    void ofTwoLettersForOneAddressOnlyOneOpensAnAccountAlsoAtOnce() throws Exception {
        String email = People.unusedEmail();
        register("First Letter", email);
        Secret first = letters.secret(email);
        register("Second Letter", email);

        assertThat(atOnce(List.of(first, letters.secret(email)))).hasSize(1);
    }

    @Test
    void registeringAnAddressWithAnAccountLooksTheSameAndTellsOnlyItsOwner() {
        People.Person owner = people.member();

        register("Somebody Else", owner.email().toUpperCase(Locale.ROOT));

        assertThat(letters.subjects(owner.email()))
                .containsExactly("Confirm your account at Commonweave", "You already have an account at Commonweave");
        assertThat(accounts.findOwn(owner.viewer()))
                .get()
                .extracting(AccountDetails::name)
                .isEqualTo(owner.name());
    }

    @Test
    void peopleOfTheSameNameGetHandlesOfTheirOwn() {
        List<String> handles = IntStream.range(0, 3)
                .mapToObj(_ -> {
                    String email = People.unusedEmail();
                    register("Jo Same", email);
                    return accounts.confirm(letters.secret(email)).handle();
                })
                .toList();

        assertThat(handles).containsExactly("jo-same", "jo-same-2", "jo-same-3");
    }

    @Test
    void tooManyRegistrationsFromOnePlaceAreRefused() {
        ClientAddress hall = ClientAddress.of(People.unusedClient());

        assertThatThrownBy(() -> IntStream.rangeClosed(0, Deed.REGISTRATION.perClient)
                        .forEach(_ ->
                                accounts.register(new NewMember("Many", People.unusedEmail(), People.PASSWORD), hall)))
                .isInstanceOf(TooManyAttempts.class)
                .hasMessageContaining("try again in");
    }

    @Test
    void administratorNeedNotConfirm() {
        People.Person administrator = people.administrator();

        assertThat(people.roleOf(administrator)).isEqualTo(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> accounts.createAdministrator("Again", administrator.email(), People.PASSWORD))
                .isInstanceOf(UnfitEntry.class);
    }

    @Test
    void profileSaysWhatThePersonWrote() {
        People.Person person = people.member();

        accounts.changeProfile(person.viewer(), new ProfileEdit(" New Name ", " Mends bicycles. "));

        assertThat(directory.findProfile(person.handle()))
                .get()
                .returns("New Name", MemberProfile::name)
                .returns("Mends bicycles.", MemberProfile::about);
    }

    @Test
    void visitorsHaveNoProfileToChange() {
        assertThatThrownBy(() -> accounts.changeProfile(Viewer.VISITOR, new ProfileEdit("Nobody", "")))
                .isInstanceOf(SignInFirst.class);
    }

    private void register(String name, String email) {
        accounts.register(new NewMember(name, email, People.PASSWORD), ClientAddress.of(People.unusedClient()));
    }

    /// Presses all links at the same moment.
    ///
    /// @return the handles of those who got an account; the others learned that their link is spent
    private List<String> atOnce(List<Secret> secrets) throws Exception {
        CyclicBarrier start = new CyclicBarrier(secrets.size());
        List<Callable<Optional<String>>> presses = secrets.stream()
                .map(secret -> (Callable<Optional<String>>) () -> {
                    start.await();
                    return confirmed(secret);
                })
                .toList();
        try (ExecutorService people = Executors.newFixedThreadPool(secrets.size())) {
            List<String> handles = new ArrayList<>();
            for (Future<Optional<String>> press : people.invokeAll(presses)) {
                press.get().ifPresent(handles::add);
            }
            return handles;
        }
    }

    private Optional<String> confirmed(Secret secret) {
        try {
            return Optional.of(accounts.confirm(secret).handle());
        } catch (LinkSpent _) {
            return Optional.empty();
        }
    }
}
