package org.commonweave.member.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonweave.member.Accounts;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.MemberRoles;
import org.commonweave.member.People;
import org.commonweave.member.RunningCommonsTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningCommonsTest
class SecurityConfigurationTest {

    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([^']+)' 'strict-dynamic' 'unsafe-eval'");

    private final People people;

    @LocalServerPort
    private int port;

    private Browser browser;

    @Autowired
    SecurityConfigurationTest(Accounts accounts, MemberRoles roles, MemberLookup lookup, JdbcClient database) {
        people = new People(accounts, roles, lookup, database);
    }

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/wiki", "/wiki/there-is-no-such-page", "/feed.atom", "/styles/commonweave.css"})
    void visitorsReadWithoutACookie(String path) throws Exception {
        browser.get(path);

        assertThat(browser.cookieNames()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/sign-in", "/settings", "/sign-in?v-r=init&location=sign-in", "/actuator/health/liveness"})
    void everyAnswerCarriesTheHeaders(String path) throws Exception {
        HttpResponse<String> answer = browser.get(path);

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("base-uri")
                .contains("frame-ancestors");
    }

    @Test
    void flowAnswersItsOwnMessagesWithTheHeadersToo() throws Exception {
        browser.get("/sign-in");
        browser.get("/?v-r=init&location=sign-in");

        HttpResponse<String> answer = browser.post("/?v-r=uidl&v-uiId=0", Map.of());

        assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'self'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void everyScriptOfAFlowPageCarriesTheNumberOfItsPolicy() throws Exception {
        HttpResponse<String> page = browser.get("/sign-in");

        var policy = NONCE.matcher(header(page, "Content-Security-Policy"));
        assertThat(policy.find()).isTrue();
        assertThat(Pattern.compile("<script[^>]*>").matcher(page.body()).results())
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script.group()).contains("nonce=\"" + policy.group(1) + "\""));
    }

    @Test
    void numbersAreUsedOnce() throws Exception {
        assertThat(header(browser.get("/sign-in"), "Content-Security-Policy"))
                .isNotEqualTo(header(browser.get("/sign-in"), "Content-Security-Policy"));
    }

    @Test
    void behindTlsBrowsersAreToldToStayThereAndCookiesAreSecure() throws Exception {
        HttpResponse<String> answer = browser.get("/sign-in", "X-Forwarded-Proto", "https");

        assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(header(answer, "Set-Cookie"))
                .contains("Secure")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost.evil.example"})
    void writesFromOtherSitesAreRefused(String origin) throws Exception {
        HttpResponse<String> answer =
                browser.post("/sign-in", Map.of("username", "x", "password", "y"), "Origin", origin);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("came from another site");
    }

    @Test
    void writesFromOtherSitesAreRefusedEvenWithoutTheirName() throws Exception {
        assertThat(browser.post("/sign-in", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/settings", "/sign-out", "/admin/members", "/actuator", "/actuator/env", "/actuator/health"})
    void visitorsAreAskedToSignInAndLoseNotTheirWay(String path) throws Exception {
        HttpResponse<String> answer = browser.get(path + "?a=b");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).isEqualTo("/sign-in?continue=" + path.replace("/", "%2F") + "%3Fa%3Db");
        assertThat(browser.cookieNames()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void supervisorsNeedNoAccount(String path) throws Exception {
        assertThat(browser.get(path).body()).contains("UP");
    }

    @Test
    void whatRunsInsideIsForAdministrators() throws Exception {
        browser.signIn(people.member().email(), People.PASSWORD);
        assertThat(browser.get("/actuator").statusCode()).isEqualTo(403);

        Browser other = new Browser(port);
        other.signIn(people.administrator().email(), People.PASSWORD);
        assertThat(other.get("/actuator").statusCode()).isEqualTo(200);
    }

    @Test
    void endpointsThatDoNotSayWhoMayEnterAreClosed() throws Exception {
        assertThat(browser.get("/error").statusCode()).isEqualTo(302);
    }

    @Test
    void membersPagesAreNotKeptByTheBrowser() throws Exception {
        browser.signIn(people.member().email(), People.PASSWORD);

        assertThat(header(browser.get("/settings"), "Cache-Control")).isEqualTo("no-store");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
