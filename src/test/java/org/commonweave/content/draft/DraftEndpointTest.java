package org.commonweave.content.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.base.Viewer;
import org.commonweave.member.Accounts;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.MemberRoles;
import org.commonweave.member.People;
import org.commonweave.member.security.Browser;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the form of a writer sends by itself.
@IntegrationTest
class DraftEndpointTest {

    private static final String OWN = "http://localhost:";

    private final String name = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MemberRoles roles;

    @Autowired
    private MemberLookup lookup;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DraftService drafts;

    @Autowired
    private WikiService wiki;

    private People people() {
        return new People(accounts, roles, lookup, database);
    }

    @Test
    void typedTextIsKeptForWhoTypedIt() throws Exception {
        People.Person asha = people().member("Asha");

        HttpResponse<String> answer =
                put(signedIn(asha), typed(asha.viewer(), "\"title\":\"Seeds\",\"body\":\"Sow.\""));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(drafts.mine(asha.viewer())).singleElement().satisfies(draft -> {
            assertThat(draft.title()).isEqualTo("Seeds");
            assertThat(draft.device()).isEqualTo("Firefox, Linux");
        });
    }

    @Test
    void textOfSomebodyElseIsNotTakenUnderTheNameOfWhoIsSignedIn() throws Exception {
        People.Person asha = people().member("Asha");
        People.Person tom = people().member("Tom");

        HttpResponse<String> answer = put(signedIn(tom), typed(asha.viewer(), "\"body\":\"Asha's\""));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Somebody else is signed in here by now.");
        assertThat(drafts.mine(tom.viewer())).isEmpty();
        assertThat(drafts.mine(asha.viewer())).isEmpty();
    }

    @Test
    void whoIsNotSignedInIsToldSo() throws Exception {
        People.Person asha = people().member("Asha");

        assertThat(put(new Browser(port), typed(asha.viewer(), "\"body\":\"x\""))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void pageOfAnotherSiteKeepsNothing() throws Exception {
        People.Person asha = people().member("Asha");
        Browser browser = signedIn(asha);

        HttpResponse<String> answer = browser.put(
                "/drafts/" + name, typed(asha.viewer(), "\"body\":\"x\""), "Origin", "https://evil.example");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(drafts.mine(asha.viewer())).isEmpty();
    }

    @Test
    void nonsenseIsAnsweredWithASentence() throws Exception {
        People.Person asha = people().member("Asha");
        Browser browser = signedIn(asha);

        for (String nonsense : new String[] {
            "",
            "[",
            "{}",
            "null",
            "{\"member\":1}",
            typed(asha.viewer(), "\"body\":null"),
            typed(asha.viewer(), "\"base\":\"x\""),
            typed(asha.viewer(), "").replace("\"page\"", "\"spell\""),
            typed(asha.viewer(), "").replace("\"step\":1", "\"step\":0")
        }) {
            HttpResponse<String> answer = put(browser, nonsense);
            assertThat(answer.statusCode()).as(nonsense).isIn(400, 403);
            assertThat(answer.body()).as(nonsense).contains("\"sentence\"");
        }
    }

    @Test
    void moreThanCanBeKeptIsToldAndNotRead() throws Exception {
        People.Person asha = people().member("Asha");

        HttpResponse<String> answer =
                put(signedIn(asha), typed(asha.viewer(), "\"body\":\"" + "x".repeat(5_000_000) + "\""));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("too long to be kept as a draft");
    }

    @Test
    void whoOpensTheSamePageIsTold() throws Exception {
        People.Person asha = people().member("Asha");
        People.Person tom = people().member("Tom");
        long page = wiki.start(asha.viewer(), NewPage.of(Writers.text(Writers.title("Rota"), "Who?")))
                .content()
                .id();
        String company = "/drafts/" + name + "/company?content=" + page;

        assertThat(signedIn(asha).post(company, Map.of(), "Origin", OWN + port).body())
                .contains("\"words\":\"\"");

        assertThat(signedIn(tom).post(company, Map.of(), "Origin", OWN + port).body())
                .contains("Asha is editing this too.");
    }

    private HttpResponse<String> put(Browser browser, String body) throws Exception {
        return browser.put(
                "/drafts/" + name,
                body,
                "Origin",
                OWN + port,
                "User-Agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
    }

    private Browser signedIn(People.Person person) throws Exception {
        Browser browser = new Browser(port);
        browser.signIn(person.email(), People.PASSWORD);
        return browser;
    }

    private static String typed(Viewer member, String fields) {
        return "{\"member\":%d,\"kind\":\"page\",\"content\":null,\"step\":1,\"began\":\"2026-11-25T14:02:00Z\",\"fields\":{%s}}"
                .formatted(member.member().orElseThrow(), fields);
    }
}
