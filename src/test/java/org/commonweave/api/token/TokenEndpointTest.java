package org.commonweave.api.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweave.api.ApiClient.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.api.ApiClient;
import org.commonweave.api.ApiClient.Answer;
import org.commonweave.api.Programs;
import org.commonweave.base.Role;
import org.commonweave.member.AccountPasswords;
import org.commonweave.member.LetterBox;
import org.commonweave.member.People;
import org.commonweave.member.People.Person;
import org.commonweave.member.token.TokenScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class TokenEndpointTest {

    private static final String TOKENS = "/api/v1/tokens";

    private final Programs programs;
    private final AccountPasswords passwords;
    private final JdbcClient database;
    private final int port;
    private Person asha;
    private ApiClient owner;

    @Autowired
    TokenEndpointTest(Programs programs, AccountPasswords passwords, JdbcClient database, @LocalServerPort int port) {
        this.programs = programs;
        this.passwords = passwords;
        this.database = database;
        this.port = port;
    }

    @BeforeEach
    void join() {
        asha = programs.somebody(Role.MEMBER);
        owner = visitor().as(asha.email(), People.PASSWORD);
    }

    @Test
    void passwordMakesATokenThatWrites() throws Exception {
        Answer made = owner.post(TOKENS, Map.of("name", "Copying", "scopes", List.of("write"), "days", 30));

        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.text("token")).startsWith("cw_").hasSize(46);
        assertThat(made.header("Location")).isEqualTo(made.text("self"));
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        assertThat(made.json().path("scopes").toString()).isEqualTo("[\"read\",\"write\"]");
        Answer page = visitor().with(made.text("token")).post("/api/v1/wiki", page(Writers.title("By token"), "x"));
        assertThat(page.status()).isEqualTo(201);
        assertThat(visitor().get(page.text("self")).json().at("/author/handle").asString())
                .isEqualTo(asha.handle());
    }

    @Test
    void handleServesAsWellAsAddress() throws Exception {
        assertThat(visitor().as(asha.handle(), People.PASSWORD).get(TOKENS).status())
                .isEqualTo(200);
    }

    @Test
    void tokenIsShownOnceAndKeptAsAHash() throws Exception {
        Answer made = make("write");

        Answer list = owner.get(TOKENS);

        assertThat(list.json().at("/items/0/id").asInt())
                .isEqualTo(made.json().path("id").asInt());
        assertThat(list.json().at("/items/0").has("token")).isFalse();
        assertThat(database.sql("select count(*) from access_tokens where secret_hash like ? or name like ?")
                        .params("%" + made.text("token") + "%", "%" + made.text("token") + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select length(secret_hash) from access_tokens where id = ?")
                        .param(made.json().path("id").asLong())
                        .query(Integer.class)
                        .single())
                .isEqualTo(64);
    }

    @Test
    void useIsNoted() throws Exception {
        Answer made = make("read");
        assertThat(owner.get(TOKENS).json().at("/items/0/lastUsedAt").isNull()).isTrue();

        visitor().with(made.text("token")).get("/api/v1/wiki?size=1");

        assertThat(owner.get(TOKENS).json().at("/items/0/lastUsedAt").asString())
                .endsWith("Z");
    }

    @Test
    void ownerLearnsOfANewTokenByLetter() throws Exception {
        make("write");

        assertThat(new LetterBox(database).subjects(asha.email()).getLast()).startsWith("A token for programs");
    }

    @Test
    void removedTokenOpensNothing() throws Exception {
        Answer made = make("write");

        assertThat(owner.delete(made.text("self")).status()).isEqualTo(204);

        Answer refused = visitor().with(made.text("token")).get("/api/v1/wiki");
        assertThat(refused.isProblem(401, "token-unknown"))
                .as(refused.toString())
                .isTrue();
        assertThat(refused.header("WWW-Authenticate")).contains("Bearer").contains("invalid_token");
        assertThat(owner.delete(made.text("self")).isProblem(404, "missing")).isTrue();
    }

    @Test
    void tokensOfOthersAreNotThere() throws Exception {
        Answer made = make("write");
        ApiClient ben = visitor().as(programs.somebody(Role.MEMBER).email(), People.PASSWORD);

        assertThat(ben.delete(made.text("self")).isProblem(404, "missing")).isTrue();
        assertThat(ben.get(TOKENS).json().path("items")).isEmpty();
        assertThat(visitor().with(made.text("token")).get("/api/v1/wiki?size=1").status())
                .isEqualTo(200);
    }

    @Test
    void tokenEndsItselfAndNoOther() throws Exception {
        Answer first = make("write");
        Answer second = make("read");
        ApiClient program = visitor().with(second.text("token"));

        assertThat(program.delete(first.text("self")).isProblem(403, "password-needed"))
                .isTrue();
        assertThat(program.get(TOKENS).isProblem(403, "password-needed")).isTrue();
        assertThat(program.post(TOKENS, Map.of("name", "Child")).isProblem(403, "password-needed"))
                .isTrue();
        assertThat(program.delete(second.text("self")).status()).isEqualTo(204);
        assertThat(program.get("/api/v1/wiki").status()).isEqualTo(401);
    }

    @Test
    void tokenThatReadsDoesNotWrite() throws Exception {
        ApiClient program = visitor().with(make("read").text("token"));

        Answer refused = program.post("/api/v1/wiki", page(Writers.title("No"), "x"));

        assertThat(refused.isProblem(403, "scope-missing"))
                .as(refused.toString())
                .isTrue();
        assertThat(refused.header("WWW-Authenticate"))
                .contains("insufficient_scope")
                .contains("scope=\"write\"");
        assertThat(program.get("/api/v1/wiki?size=1").status()).isEqualTo(200);
    }

    @Test
    void tokenOfAStewardIsWorthNoMoreThanAMembersUnlessItSaysSo() throws Exception {
        Person steward = programs.somebody(Role.STEWARD);
        ApiClient author = visitor().with(programs.token(Role.MEMBER));
        Answer page = author.post("/api/v1/wiki", page(Writers.title("Guarded"), "x"));

        Answer refused = visitor()
                .with(programs.token(steward, Set.of(TokenScope.WRITE)))
                .delete(page.text("self") + "?reason=Old", "If-Match", "\"1\"");
        Answer removed = visitor()
                .with(programs.token(steward, Set.of(TokenScope.WRITE, TokenScope.STEWARD)))
                .delete(page.text("self") + "?reason=Old", "If-Match", "\"1\"");

        assertThat(refused.isProblem(403, "not-allowed")).as(refused.toString()).isTrue();
        assertThat(removed.status()).as(removed.toString()).isEqualTo(204);
    }

    @Test
    void tokenLosesTheRightsThatItsOwnerLoses() throws Exception {
        Person steward = programs.somebody(Role.STEWARD);
        ApiClient program = visitor().with(programs.token(steward));
        Answer page = visitor()
                .with(programs.token(Role.MEMBER))
                .post("/api/v1/wiki", page(Writers.title("Still there"), "x"));
        database.sql("update members set role = 'MEMBER' where handle = ?")
                .param(steward.handle())
                .update();

        assertThat(program.delete(page.text("self") + "?reason=Old", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void tokensEndWithANewPassword() throws Exception {
        Answer made = make("write");

        passwords.change(asha.viewer(), People.PASSWORD, "copper meadow violin nine");

        assertThat(visitor().with(made.text("token")).get("/api/v1/wiki").isProblem(401, "token-unknown"))
                .isTrue();
    }

    @Test
    void tokensEndWithTheAccount() throws Exception {
        Answer made = make("write");

        database.sql("update members set state = 'UNCLAIMED' where handle = ?")
                .param(asha.handle())
                .update();

        assertThat(visitor().with(made.text("token")).get("/api/v1/wiki").isProblem(401, "token-unknown"))
                .isTrue();
    }

    @Test
    void tokensEndOnTheirDay() throws Exception {
        Answer made = make("write");

        database.sql("update access_tokens set expires_at = utc_timestamp(6) - interval 1 second where id = ?")
                .param(made.json().path("id").asLong())
                .update();

        assertThat(visitor().with(made.text("token")).get("/api/v1/wiki").status())
                .isEqualTo(401);
        assertThat(owner.get(TOKENS).json().at("/items/0/expired").asBoolean()).isTrue();
    }

    @Test
    void answerDoesNotTellWhetherThereIsAnAccount() throws Exception {
        Answer wrong = visitor().as(asha.email(), "not the password").get(TOKENS);
        Answer unknown = visitor().as(People.unusedEmail(), "not the password").get(TOKENS);

        assertThat(wrong.isProblem(401, "password-wrong")).as(wrong.toString()).isTrue();
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(wrong.header("WWW-Authenticate")).startsWith("Basic realm=");
    }

    @Test
    void wrongPasswordsAreCountedTogetherWithThoseOfTheSignInPage() throws Exception {
        for (int times = 0; times < 10; times++) {
            visitor().as(asha.email(), "wrong " + times).get(TOKENS);
        }

        Answer refused = owner.get(TOKENS);

        assertThat(refused.isProblem(429, "too-many-attempts"))
                .as(refused.toString())
                .isTrue();
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 600);
        assertThat(refused.header("Set-Cookie")).isEmpty();
    }

    @Test
    void passwordIsTakenForTokensOnly() throws Exception {
        Answer refused = owner.get("/api/v1/wiki");

        assertThat(refused.isProblem(401, "token-needed"))
                .as(refused.toString())
                .isTrue();
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearer cw_",
                "Bearer a b c",
                "Digest x",
                "cw_abc",
                "Bearer \u00e4",
                "Negotiate",
                ","
            })
    void credentialsThatAreNoneAreRefused(String credentials) throws Exception {
        Answer refused = visitor().get("/api/v1/wiki", "Authorization", credentials);

        assertThat(refused.isProblem(401, "token-unknown"))
                .as(refused.toString())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic x", "Basic %%%", "Basic Og==", "Basic YQ=="})
    void passwordsThatAreNoneAreRefused(String credentials) throws Exception {
        Answer refused = visitor().get(TOKENS, "Authorization", credentials);

        assertThat(refused.isProblem(401, "password-wrong"))
                .as(refused.toString())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\": \"\"}",
                "{\"name\": \"x\", \"scopes\": [\"all\"]}",
                "{\"name\": \"x\", \"scopes\": [null]}",
                "{\"name\": \"x\", \"scopes\": [\"steward\"]}",
                "{\"name\": \"x\", \"days\": 0}",
                "{\"name\": \"x\", \"days\": 367}"
            })
    void unfitWishesAreExplained(String wish) throws Exception {
        Answer refused = owner.send("POST", TOKENS, wish);

        assertThat(refused.isProblem(422, "unfit-fields"))
                .as(refused.toString())
                .isTrue();
        assertThat(owner.get(TOKENS).json().path("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"x\", \"days\": \"7\"}",
                "{\"name\": \"x\", \"days\": 1.5}",
                "{\"name\": \"x\", \"days\": 99999999999}"
            })
    void daysAreAWholeNumber(String wish) throws Exception {
        assertThat(owner.send("POST", TOKENS, wish).status()).isEqualTo(400);
    }

    @Test
    void nobodyNeedsMoreThanTwentyTokens() throws Exception {
        for (int times = 0; times < 20; times++) {
            assertThat(make("read").status()).isEqualTo(201);
        }

        Answer refused = make("read");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("detail")).contains("20 tokens");
    }

    private Answer make(String scope) throws Exception {
        return owner.post(TOKENS, Map.of("name", "Test", "scopes", List.of(scope)));
    }

    private ApiClient visitor() {
        return ApiClient.visitor(port);
    }
}
