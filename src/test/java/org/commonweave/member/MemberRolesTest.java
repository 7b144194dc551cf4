package org.commonweave.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.member.security.Browser;
import org.commonweave.member.token.MemberTokens;
import org.commonweave.member.token.NewToken;
import org.commonweave.member.token.TokenScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningCommonsTest
class MemberRolesTest {

    private final MemberRoles roles;
    private final ImportedAuthors authors;
    private final JdbcClient database;
    private final People people;
    private final MemberTokens tokens;
    private final int port;

    @Autowired
    MemberRolesTest(
            MemberRoles roles,
            ImportedAuthors authors,
            Accounts accounts,
            MemberLookup lookup,
            JdbcClient database,
            MemberTokens tokens,
            @LocalServerPort int port) {
        this.roles = roles;
        this.authors = authors;
        this.database = database;
        this.tokens = tokens;
        this.port = port;
        this.people = new People(accounts, roles, lookup, database);
    }

    @Test
    void administratorsMakeStewards() {
        People.Person person = people.member();

        roles.change(people.administrator().viewer(), person.viewer().member().orElseThrow(), Role.STEWARD);

        assertThat(people.roleOf(person)).isEqualTo(Role.STEWARD);
    }

    @Test
    void nobodyElseChangesRolesOrSeesAddresses() {
        People.Person person = people.member();

        assertThatThrownBy(() ->
                        roles.change(person.viewer(), person.viewer().member().orElseThrow(), Role.ADMINISTRATOR))
                .isInstanceOf(AdministratorsOnly.class);
        assertThatThrownBy(() -> roles.list(person.viewer(), "", 1)).isInstanceOf(AdministratorsOnly.class);
    }

    @Test
    void lastAdministratorStays() {
        People.Person last = people.administrator();
        database.sql("update members set role = 'MEMBER' where role = 'ADMINISTRATOR' and handle <> ?")
                .param(last.handle())
                .update();

        assertThatThrownBy(
                        () -> roles.change(last.viewer(), last.viewer().member().orElseThrow(), Role.MEMBER))
                .isInstanceOf(LastAdministrator.class);
    }

    @Test
    void oneOfTwoAdministratorsMayStepDown() {
        People.Person first = people.administrator();
        people.administrator();

        roles.change(first.viewer(), first.viewer().member().orElseThrow(), Role.MEMBER);

        assertThat(people.roleOf(first)).isEqualTo(Role.MEMBER);
    }

    @Test
    void listIsSearchedByNameAndAddress() {
        People.Person person = people.member();
        People.Person administrator = people.administrator();

        assertThat(roles.list(administrator.viewer(), person.email(), 1).items())
                .extracting(AccountSummary::handle)
                .containsExactly(person.handle());
        assertThat(roles.list(administrator.viewer(), person.name().toLowerCase(Locale.ROOT), 1)
                        .items())
                .extracting(AccountSummary::handle)
                .contains(person.handle());
    }

    @Test
    void signsOfTheSearchLanguageAreLookedForAsTheyAre() {
        assertThat(roles.list(people.administrator().viewer(), "%", 1).items()).isEmpty();
    }

    @Test
    void importedAuthorsAreListedAsUnclaimed() {
        MemberSummary author = authors.profile(ImportedAuthor.named("Handbook", "Imported Author"));

        assertThat(roles.list(people.administrator().viewer(), "Imported Author", 1)
                        .items())
                .singleElement()
                .returns(author.handle(), AccountSummary::handle)
                .returns(false, AccountSummary::claimed);
    }

    @Test
    void closedAccountIsLeftEverywhereAtOnceUntilItIsOpenedAgain() throws Exception {
        People.Person person = people.member();
        Viewer administrator = people.administrator().viewer();
        long id = person.viewer().member().orElseThrow();
        Browser signedIn = new Browser(port);
        signedIn.signInAndStay(person.email());
        String program = tokens.issue(person.viewer(), new NewToken("Test", Set.of(TokenScope.READ), 1))
                .secret()
                .text();
        assertThat(signedIn.get("/").body()).contains(person.name());

        roles.close(administrator, id);

        assertThat(signedIn.get("/").body()).doesNotContain(person.name());
        assertThat(tokens.enter(program)).isEmpty();
        Browser again = new Browser(port);
        again.signIn(person.email(), People.PASSWORD);
        assertThat(again.get("/").body()).doesNotContain(person.name());

        roles.reopen(administrator, id);

        again.signIn(person.email(), People.PASSWORD);
        assertThat(again.get("/").body()).contains(person.name());
    }

    @Test
    void accountsAreClosedByAdministratorsAndNotTheirOwn() {
        People.Person administrator = people.administrator();
        People.Person person = people.member();

        assertThatThrownBy(() ->
                        roles.close(person.viewer(), person.viewer().member().orElseThrow()))
                .isInstanceOf(AdministratorsOnly.class);
        assertThatThrownBy(() -> roles.close(
                        administrator.viewer(), administrator.viewer().member().orElseThrow()))
                .isInstanceOf(AdministratorStays.class);
    }
}
