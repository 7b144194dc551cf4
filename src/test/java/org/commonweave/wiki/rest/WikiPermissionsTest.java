package org.commonweave.wiki.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweave.api.ApiClient.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.api.ApiClient;
import org.commonweave.api.ApiClient.Answer;
import org.commonweave.api.Programs;
import org.commonweave.base.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who may do what, row by row; a page is always somebody else's.
@IntegrationTest
class WikiPermissionsTest {

    private static final String UNKNOWN = "/api/v1/wiki/there-is-no-such-page";

    private final Map<Role, ApiClient> programs = new EnumMap<>(Role.class);
    private final ApiClient author;
    private final ApiClient steward;
    private final JdbcClient database;

    @Autowired
    WikiPermissionsTest(Programs people, JdbcClient database, @LocalServerPort int port) {
        this.database = database;
        ApiClient visitor = ApiClient.visitor(port);
        programs.put(Role.VISITOR, visitor);
        for (Role role : List.of(Role.MEMBER, Role.STEWARD, Role.ADMINISTRATOR)) {
            programs.put(role, ApiClient.visitor(port).with(people.token(role)));
        }
        author = ApiClient.visitor(port).with(people.token(Role.MEMBER));
        steward = program(Role.STEWARD);
    }

    @ParameterizedTest(name = "{0} {1} of a page that is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # method | rest of the address | the page is      | visitor | member | steward | administrator
            GET      |                     | public           | 200     | 200    | 200     | 200
            GET      |                     | for members      | 404     | 200    | 200     | 200
            GET      |                     | for a group      | 404     | 404    | 404     | 404
            GET      |                     | renamed          | 301     | 301    | 301     | 301
            GET      |                     | renamed, members | 404     | 301    | 301     | 301
            GET      |                     | removed          | 410     | 410    | 410     | 410
            GET      |                     | removed, members | 404     | 410    | 410     | 410
            GET      | /revisions          | public           | 200     | 200    | 200     | 200
            GET      | /revisions          | for members      | 404     | 200    | 200     | 200
            GET      | /revisions          | for a group      | 404     | 404    | 404     | 404
            GET      | /revisions          | renamed, members | 404     | 301    | 301     | 301
            GET      | /revisions          | removed          | 410     | 410    | 410     | 410
            GET      | /revisions/1        | public           | 200     | 200    | 200     | 200
            GET      | /revisions/1        | for members      | 404     | 200    | 200     | 200
            GET      | /revisions/1        | for a group      | 404     | 404    | 404     | 404
            GET      | /revisions/1        | removed          | 410     | 410    | 410     | 410
            HEAD     |                     | public           | 200     | 200    | 200     | 200
            HEAD     |                     | for members      | 404     | 200    | 200     | 200
            PUT      |                     | public           | 401     | 200    | 200     | 200
            PUT      |                     | for members      | 401     | 200    | 200     | 200
            PUT      |                     | for a group      | 401     | 404    | 404     | 404
            PUT      |                     | renamed          | 401     | 308    | 308     | 308
            PUT      |                     | removed          | 401     | 410    | 410     | 410
            DELETE   | ?reason=Old         | public           | 401     | 403    | 204     | 204
            DELETE   | ?reason=Old         | for members      | 401     | 403    | 204     | 204
            DELETE   | ?reason=Old         | for a group      | 401     | 404    | 404     | 404
            DELETE   | ?reason=Old         | removed          | 401     | 410    | 410     | 410
            """)
    void pageAnswers(String method, String rest, String state, int visitor, int member, int steward, int administrator)
            throws Exception {
        Map<Role, Integer> expected = Map.of(
                Role.VISITOR, visitor, Role.MEMBER, member, Role.STEWARD, steward, Role.ADMINISTRATOR, administrator);
        for (Role role : Role.values()) {
            Answer page = pageThatIs(state);
            String body = method.equals("PUT")
                    ? "{\"title\":\"%s\",\"body\":\"Two.\",\"summary\":\"\",\"tags\":[]}".formatted(page.text("title"))
                    : null;

            Answer answer = program(role)
                    .send(method, page.text("self") + (rest == null ? "" : rest), body, "If-Match", "\"1\"");

            assertThat(answer.status()).as("%s: %s", role, answer).isEqualTo(expected.get(role));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # method | address               | visitor | member | steward | administrator
            GET      | /api/v1/wiki          | 200     | 200    | 200     | 200
            POST     | /api/v1/wiki          | 401     | 201    | 201     | 201
            GET      | /api/v1/tags          | 200     | 200    | 200     | 200
            GET      | /api/v1/tokens        | 401     | 403    | 403     | 403
            POST     | /api/v1/tokens        | 401     | 403    | 403     | 403
            DELETE   | /api/v1/tokens/1      | 401     | 403    | 403     | 403
            GET      | /api/v1/openapi.json  | 200     | 200    | 200     | 200
            GET      | /api/v1/nothing       | 404     | 404    | 404     | 404
            OPTIONS  | /api/v1/wiki          | 200     | 200    | 200     | 200
            PATCH    | /api/v1/wiki          | 405     | 405    | 405     | 405
            """)
    void addressAnswers(String method, String address, int visitor, int member, int steward, int administrator)
            throws Exception {
        Map<Role, Integer> expected = Map.of(
                Role.VISITOR, visitor, Role.MEMBER, member, Role.STEWARD, steward, Role.ADMINISTRATOR, administrator);
        for (Role role : Role.values()) {
            String body = method.equals("POST")
                    ? "{\"title\":\"%s\",\"body\":\"One.\"}".formatted(Writers.title("Posted"))
                    : null;

            Answer answer = program(role)
                    .send(method, address, address.endsWith("tokens") && body != null ? "{\"name\":\"x\"}" : body);

            assertThat(answer.status()).as("%s: %s", role, answer).isEqualTo(expected.get(role));
        }
    }

    @Test
    void authorsRemoveTheirOwnPage() throws Exception {
        Answer page = pageThatIs("public");

        assertThat(author.delete(page.text("self") + "?reason=Mine", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void hiddenPageLooksLikeOneThatIsNotThere() throws Exception {
        for (String state : List.of("for members", "for a group", "renamed, members", "removed, members")) {
            Answer page = pageThatIs(state);

            for (String rest : List.of("", "/revisions", "/revisions/1", "/revisions/2")) {
                Answer hidden = program(Role.VISITOR).get(page.text("self") + rest, "If-None-Match", "\"1\"");
                Answer nothing = program(Role.VISITOR).get(UNKNOWN + rest, "If-None-Match", "\"1\"");

                assertThat(hidden.status()).as(state + rest).isEqualTo(404);
                assertThat(hidden.body()).isEqualTo(nothing.body());
                assertThat(headers(hidden)).isEqualTo(headers(nothing));
            }
        }
    }

    @Test
    void pageOfAGroupLooksToMembersLikeOneThatIsNotThere() throws Exception {
        Answer page = pageThatIs("for a group");
        ApiClient member = program(Role.MEMBER);

        for (String tag : List.of("\"1\"", "\"7\"")) {
            Answer hidden = member.put(page.text("self"), page("x", "y"), "If-Match", tag);
            Answer nothing = member.put(UNKNOWN, page("x", "y"), "If-Match", tag);
            assertThat(hidden.body()).isEqualTo(nothing.body());
            assertThat(headers(hidden)).isEqualTo(headers(nothing));
        }
        Answer below = member.post(
                "/api/v1/wiki", Map.of("title", Writers.title("Below"), "body", "x", "parent", page.text("slug")));
        Answer nowhere =
                member.post("/api/v1/wiki", Map.of("title", Writers.title("Below"), "body", "x", "parent", "nowhere"));
        assertThat(below.body()).isEqualTo(nowhere.body());
    }

    @Test
    void titleThatAHiddenPageHasIsRefusedWithoutTellingWhere() throws Exception {
        Answer page = pageThatIs("for a group");

        Answer refused = program(Role.MEMBER).post("/api/v1/wiki", page(page.text("title"), "x"));

        assertThat(refused.isProblem(409, "taken")).isTrue();
        assertThat(refused.json().has("existing")).isFalse();
    }

    @Test
    void hiddenPageIsInNoList() throws Exception {
        String tag = "hidden" + System.nanoTime();
        String title = Writers.title("Hidden");
        Answer page = author.post("/api/v1/wiki", Map.of("title", title, "body", "x", "tags", List.of(tag)));
        int before = total("/api/v1/wiki");
        hide(page, "MEMBERS");

        assertThat(total("/api/v1/wiki")).isEqualTo(before - 1);
        assertThat(program(Role.VISITOR).get("/api/v1/wiki?sort=recent").body()).doesNotContain(title);
        assertThat(program(Role.VISITOR).get("/api/v1/tags?size=200").body()).doesNotContain(tag);
        assertThat(program(Role.VISITOR).get("/api/v1/tags/" + tag).body())
                .isEqualTo(program(Role.VISITOR).get("/api/v1/tags/no-such-tag").body());
        assertThat(program(Role.MEMBER).get("/api/v1/wiki?sort=recent").body()).contains(title);
        assertThat(program(Role.MEMBER).get("/api/v1/tags/" + tag).status()).isEqualTo(200);
    }

    @Test
    void pageAboveThatIsHiddenIsNotNamed() throws Exception {
        Answer above = pageThatIs("public");
        Answer below = author.post(
                "/api/v1/wiki", Map.of("title", Writers.title("Below"), "body", "x", "parent", above.text("slug")));
        hide(above, "MEMBERS");

        assertThat(program(Role.VISITOR)
                        .get(below.text("self"))
                        .json()
                        .path("parent")
                        .isNull())
                .isTrue();
        assertThat(program(Role.MEMBER).get(below.text("self")).text("parent")).isEqualTo(above.text("slug"));
    }

    private ApiClient program(Role role) {
        return java.util.Objects.requireNonNull(programs.get(role));
    }

    private int total(String list) throws Exception {
        return program(Role.VISITOR).get(list + "?size=1").json().path("total").asInt();
    }

    private Answer pageThatIs(String state) throws Exception {
        Answer page = author.post("/api/v1/wiki", page(Writers.title("Guarded"), "One."));
        assertThat(page.status()).as(page.toString()).isEqualTo(201);
        if (state.startsWith("renamed")) {
            author.put(page.text("self"), page(Writers.title("Renamed"), "One."), "If-Match", "\"1\"");
        } else if (state.startsWith("removed")) {
            steward.delete(page.text("self") + "?reason=Old", "If-Match", "\"1\"");
        }
        if (state.endsWith("members")) {
            hide(page, "MEMBERS");
        } else if (state.endsWith("group")) {
            hide(page, "GROUP");
        }
        return page;
    }

    /// No door sets this yet.
    private void hide(Answer page, String visibility) {
        String path = page.text("self").replace("/api/v1", "");
        int changed = database.sql(
                        "update contents set visibility = ? where path = ? or id in (select content_id from old_paths where path = ?)")
                .params(visibility, path, path)
                .update();
        assertThat(changed).isOne();
    }

    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers =
                new TreeMap<>(answer.response().headers().map());
        headers.keySet().removeAll(List.of("date", "ratelimit", "connection"));
        return headers;
    }
}
