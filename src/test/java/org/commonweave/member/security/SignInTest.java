package org.commonweave.member.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.commonweave.base.Role;
import org.commonweave.member.AccountPasswords;
import org.commonweave.member.Accounts;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.MemberRoles;
import org.commonweave.member.People;
import org.commonweave.member.People.Person;
import org.commonweave.member.RunningCommonsTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningCommonsTest
class SignInTest {

    private static final String NEW_PASSWORD = "umbrella seventeen turnip";

    private final AccountPasswords passwords;
    private final MemberRoles roles;
    private final JdbcClient database;
    private final People people;

    @LocalServerPort
    private int port;

    private Browser browser;
    private Person person;

    @Autowired
    SignInTest(
            Accounts accounts,
            AccountPasswords passwords,
            MemberRoles roles,
            MemberLookup lookup,
            JdbcClient database) {
        this.passwords = passwords;
        this.roles = roles;
        this.database = database;
        this.people = new People(accounts, roles, lookup, database);
    }

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
        person = people.member();
    }

    @Test
    void addressOrHandleWithThePasswordSignsIn() throws Exception {
        browser.signIn(" " + person.email().toUpperCase(Locale.ROOT), People.PASSWORD);
        assertThat(browser.isSignedIn()).isTrue();

        Browser other = new Browser(port);
        other.signIn(person.handle(), People.PASSWORD);
        assertThat(other.isSignedIn()).isTrue();
    }

    @Test
    void wrongPasswordAndUnknownAddressAreAnsweredAlike() throws Exception {
        HttpResponse<String> wrong = browser.signIn(person.email(), "not my password");
        HttpResponse<String> unknown = new Browser(port).signIn(People.unusedEmail(), "not my password");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(302);
        assertThat(wrong.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"))
                .contains("/sign-in");
        assertThat(wrong.body()).isEqualTo(unknown.body());
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void peopleGoOnToWhereTheyWereGoing() throws Exception {
        HttpResponse<String> answer = browser.post(
                "/sign-in",
                Map.of("username", person.email(), "password", People.PASSWORD, "continue", "/wiki/x/edit?a=b"));

        assertThat(answer.headers().firstValue("Location")).contains("/wiki/x/edit?a=b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example/"})
    void nobodyIsLedToAnotherSite(String target) throws Exception {
        HttpResponse<String> answer = browser.post(
                "/sign-in", Map.of("username", person.email(), "password", People.PASSWORD, "continue", target));

        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    @Test
    void guessingEndsSoonAndTheRightPasswordWaitsToo() throws Exception {
        for (int guess = 0; guess < 10; guess++) {
            browser.signIn(person.email(), "guess number " + guess);
        }

        new Browser(port).signIn(person.email(), People.PASSWORD);
        browser.signIn(person.email(), People.PASSWORD);

        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void sessionGetsANewNumberAtSignIn() throws Exception {
        browser.get("/sign-in");
        String before = browser.cookie("JSESSIONID");

        browser.signIn(person.email(), People.PASSWORD);

        assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(before);
    }

    @Test
    void nobodyStaysSignedInWithoutAsking() throws Exception {
        browser.signIn(person.email(), People.PASSWORD);
        browser.forgetSession();

        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void whoAskedToStayIsKnownAfterTheSessionAndGetsANewTicketEachTime() throws Exception {
        browser.signInAndStay(person.email());
        String first = browser.cookie("stay");

        browser.forgetSession();
        assertThat(browser.isSignedIn()).isTrue();
        String second = browser.cookie("stay");
        browser.forgetSession();
        assertThat(browser.isSignedIn()).isTrue();

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void twoTabsThatOpenAtOnceAreBothLetIn() throws Exception {
        browser.signInAndStay(person.email());
        browser.forgetSession();
        Browser otherTab = browser.copy();

        assertThat(browser.isSignedIn()).isTrue();
        assertThat(otherTab.isSignedIn()).isTrue();
    }

    @Test
    void aCopiedTicketUsedLaterShutsBothOut() throws Exception {
        browser.signInAndStay(person.email());
        browser.forgetSession();
        Browser thief = browser.copy();
        assertThat(browser.isSignedIn()).isTrue();
        database.sql("update remembered_browsers set renewed_at = renewed_at - interval 5 minute")
                .update();

        assertThat(thief.isSignedIn()).isFalse();
        browser.forgetSession();
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void signingOutForgetsTheBrowser() throws Exception {
        browser.signInAndStay(person.email());
        Browser copy = browser.copy();

        browser.post("/sign-out", Map.of());

        assertThat(browser.isSignedIn()).isFalse();
        copy.forgetSession();
        assertThat(copy.isSignedIn()).isFalse();
    }

    @Test
    void onlyALinkOfOurOwnSignsOut() throws Exception {
        browser.signIn(person.email(), People.PASSWORD);

        browser.get("/sign-out", "Sec-Fetch-Site", "same-origin", "Sec-Fetch-Dest", "image");
        browser.get("/sign-out", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Dest", "document");
        assertThat(browser.isSignedIn()).isTrue();

        browser.get("/sign-out", "Sec-Fetch-Site", "same-origin", "Sec-Fetch-Dest", "document");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void aNewPasswordSignsOutEverywhere() throws Exception {
        browser.signInAndStay(person.email());

        passwords.change(person.viewer(), People.PASSWORD, NEW_PASSWORD);

        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void anotherRoleCountsAtOnce() throws Exception {
        browser.signInAndStay(person.email());
        assertThat(browser.get("/actuator").statusCode()).isEqualTo(403);

        roles.change(people.administrator().viewer(), person.viewer().member().orElseThrow(), Role.ADMINISTRATOR);

        assertThat(browser.get("/actuator").statusCode()).isEqualTo(200);
    }
}
