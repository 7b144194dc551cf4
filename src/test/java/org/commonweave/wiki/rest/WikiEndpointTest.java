package org.commonweave.wiki.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweave.api.ApiClient.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.api.ApiClient;
import org.commonweave.api.ApiClient.Answer;
import org.commonweave.api.Programs;
import org.commonweave.base.Role;
import org.commonweave.member.People.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class WikiEndpointTest {

    private final Person asha;
    private final ApiClient visitor;
    private final ApiClient program;
    private final ApiClient other;

    @Autowired
    WikiEndpointTest(Programs programs, @LocalServerPort int port) {
        asha = programs.somebody(Role.MEMBER);
        visitor = ApiClient.visitor(port);
        program = visitor.with(programs.token(asha));
        other = ApiClient.visitor(port).with(programs.token(Role.MEMBER));
    }

    @Test
    void startedPageIsReadByEverybody() throws Exception {
        String title = Writers.title("Seed swap");

        Answer started = program.post(
                "/api/v1/wiki",
                Map.of(
                        "title",
                        title,
                        "body",
                        "Bring *seeds*.",
                        "summary",
                        "How we swap.",
                        "tags",
                        List.of("Seeds", "spring")));

        assertThat(started.status()).isEqualTo(201);
        assertThat(started.header("Location")).isEqualTo(started.text("self"));
        assertThat(started.header("ETag")).isEqualTo("\"1\"");
        Answer read = visitor.get(started.header("Location"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.text("title")).isEqualTo(title);
        assertThat(read.text("body")).isEqualTo("Bring *seeds*.");
        assertThat(read.text("html")).contains("<em>seeds</em>");
        assertThat(read.text("summary")).isEqualTo("How we swap.");
        assertThat(read.json().at("/tags").toString()).isEqualTo("[\"Seeds\",\"spring\"]");
        assertThat(read.json().at("/author/handle").asString()).isEqualTo(asha.handle());
        assertThat(read.text("createdAt")).endsWith("Z");
        assertThat(read.text("url")).endsWith(read.text("self").replace("/api/v1", ""));
    }

    @Test
    void pageIsFetchedOnceAndThenOnlyWhenItChanged() throws Exception {
        Answer page = start("Unchanged");

        for (String known : List.of("\"1\"", "W/\"1\"", "\"7\", \"1\"")) {
            Answer again = visitor.get(page.text("self"), "If-None-Match", known);
            assertThat(again.status()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo("\"1\"");
        }
        assertThat(visitor.get(page.text("self"), "If-None-Match", "\"2\"").status())
                .isEqualTo(200);
    }

    @Test
    void changeBasedOnTheCurrentRevisionIsStored() throws Exception {
        Answer page = start("Changed");

        Answer changed = change(page, "\"1\"", "Two.");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.text("outcome")).isEqualTo("stored");
        assertThat(read(page).text("body")).isEqualTo("Two.");
    }

    @Test
    void whatWasFetchedCanBeSentBackWithAChange() throws Exception {
        Answer page = start("Round trip");
        String fetched = read(page).body();

        Answer changed = program.put(
                page.text("self"), fetched.replace("\"body\":\"One.\"", "\"body\":\"Other.\""), "If-Match", "\"1\"");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(read(page).text("body")).isEqualTo("Other.");
    }

    @Test
    void changeWithoutARevisionIsRefused() throws Exception {
        Answer page = start("Careless");

        Answer refused = program.put(page.text("self"), page(page.text("title"), "Two."));

        assertThat(refused.isProblem(428, "revision-needed"))
                .as(refused.toString())
                .isTrue();
        assertThat(read(page).text("body")).isEqualTo("One.");
    }

    @Test
    void asteriskIsNoRevision() throws Exception {
        Answer page = start("Asterisk");

        assertThat(change(page, "*", "Two.").isProblem(428, "revision-needed")).isTrue();
        assertThat(read(page).text("body")).isEqualTo("One.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"1", "W/1", "one", "\"1\"\"2\"", ";", "\"1\", *"})
    void revisionThatIsNotWrittenAsATagIsRefused(String tag) throws Exception {
        Answer refused = change(start("Unquoted"), tag, "Two.");

        assertThat(refused.isProblem(400, "unfit-header"))
                .as(refused.toString())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"9\"", "W/\"1\"", "\"one\"", "\"99999999999999\"", "\"-1\"", "\"2\", \"3\"", "\"\""})
    void changeBasedOnAnythingButTheCurrentRevisionIsRefused(String tag) throws Exception {
        Answer page = start("Elsewhere");

        Answer refused = change(page, tag, "Two.");

        assertThat(refused.isProblem(412, "stale")).as(refused.toString()).isTrue();
        assertThat(refused.header("ETag")).isEqualTo("\"1\"");
        assertThat(read(page).text("body")).isEqualTo("One.");
    }

    @Test
    void staleChangeIsRefusedWithTheCurrentRevision() throws Exception {
        Answer page = start("Stale", "One.\n\nTwo.");
        change(page, "\"1\"", "One, by Asha.\n\nTwo.");

        Answer refused =
                other.put(page.text("self"), page(page.text("title"), "One.\n\nTwo, by Ben."), "If-Match", "\"1\"");

        assertThat(refused.isProblem(412, "stale")).as(refused.toString()).isTrue();
        assertThat(refused.header("ETag")).isEqualTo("\"2\"");
        assertThat(refused.json().at("/current/revision").asInt()).isEqualTo(2);
        assertThat(refused.json().at("/current/editor/handle").asString()).isEqualTo(asha.handle());
        assertThat(refused.text("detail")).contains("current revision, which is 2");
        assertThat(read(page).text("body")).isEqualTo("One, by Asha.\n\nTwo.");
        assertThat(visitor.get(page.text("self") + "/revisions")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void staleChangeIsMergedWhenAskedFor() throws Exception {
        Answer page = start("Merge", "One.\n\nTwo.");
        change(page, "\"1\"", "One, by Asha.\n\nTwo.");

        Answer merged = other.put(
                page.text("self") + "?merge=true",
                page(page.text("title"), "One.\n\nTwo, by Ben."),
                "If-Match",
                "\"1\"");

        assertThat(merged.status()).isEqualTo(200);
        assertThat(merged.text("outcome")).isEqualTo("merged");
        assertThat(merged.text("detail")).contains("joined");
        assertThat(merged.revision()).isEqualTo(3);
        assertThat(merged.header("ETag"))
                .as("the text sent is not the text stored")
                .isEmpty();
        assertThat(read(page).text("body")).isEqualTo("One, by Asha.\n\nTwo, by Ben.");
    }

    @Test
    void mergeOfTheSameParagraphIsRefusedWithBothTexts() throws Exception {
        Answer page = start("Clash", "One.");
        change(page, "\"1\"", "One, by Asha.");

        Answer refused = other.put(
                page.text("self") + "?merge=true", page(page.text("title"), "One, by Ben."), "If-Match", "\"1\"");

        assertThat(refused.isProblem(409, "conflict")).as(refused.toString()).isTrue();
        assertThat(refused.json().at("/clashes/0/theirs").asString()).isEqualTo("One, by Asha.");
        assertThat(refused.json().at("/clashes/0/mine").asString()).isEqualTo("One, by Ben.");
        assertThat(refused.json().at("/clashes/0/base").asString()).isEqualTo("One.");
        assertThat(refused.json().at("/current/revision").asInt()).isEqualTo(2);
    }

    @Test
    void oneOfSeveralRevisionsMayBeTheCurrentOne() throws Exception {
        assertThat(change(start("List"), "\"7\", \"1\"", "Two.").status()).isEqualTo(200);
    }

    @Test
    void savingTheSameAgainStoresNothing() throws Exception {
        Answer page = start("Same");

        Answer same = change(page, "\"1\"", "One.");

        assertThat(same.status()).isEqualTo(200);
        assertThat(same.text("outcome")).isEqualTo("unchanged");
        assertThat(same.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void fieldLeftOutOfAChangeIsNotTakenForEmpty() throws Exception {
        Answer page = start("Half");

        Answer refused = program.put(page.text("self"), Map.of("body", "Two."), "If-Match", "\"1\"");

        assertThat(refused.isProblem(422, "unfit-fields"))
                .as(refused.toString())
                .isTrue();
        assertThat(refused.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactly("title", "summary", "tags");
    }

    @Test
    void renamedPageLeadsOnForReadingAndForChanging() throws Exception {
        Answer page = start("Old name");
        String title = Writers.title("New name");
        Answer renamed = program.put(page.text("self"), page(title, "One."), "If-Match", "\"1\"");
        String now = renamed.text("self");

        assertThat(renamed.header("Content-Location")).isEqualTo(now).isNotEqualTo(page.text("self"));
        assertThat(visitor.get(page.text("self")).isProblem(301, "moved")).isTrue();
        assertThat(visitor.get(page.text("self")).header("Location")).isEqualTo(now);
        assertThat(visitor.get(page.text("self") + "/revisions/1").header("Location"))
                .isEqualTo(now + "/revisions/1");
        Answer change = change(page, "\"2\"", "Two.");
        assertThat(change.status()).isEqualTo(308);
        assertThat(change.header("Location")).isEqualTo(now);
    }

    @Test
    void removedPageSaysWhyAndUnknownPageDoesNot() throws Exception {
        Answer page = start("Gone");

        Answer removed = program.delete(page.text("self") + "?reason=Out%20of%20date", "If-Match", "\"1\"");

        assertThat(removed.status()).isEqualTo(204);
        Answer gone = visitor.get(page.text("self"));
        assertThat(gone.isProblem(410, "removed")).isTrue();
        assertThat(gone.text("reason")).isEqualTo("Out of date");
        assertThat(change(page, "\"1\"", "Two.").isProblem(410, "removed")).isTrue();
        assertThat(visitor.get("/api/v1/wiki/never-there").isProblem(404, "missing"))
                .isTrue();
    }

    @Test
    void pageThatChangedMeanwhileIsNotRemoved() throws Exception {
        Answer page = start("Still needed");
        change(page, "\"1\"", "Two.");

        Answer refused = program.delete(page.text("self") + "?reason=Empty", "If-Match", "\"1\"");

        assertThat(refused.isProblem(412, "stale")).as(refused.toString()).isTrue();
        assertThat(refused.header("ETag")).isEqualTo("\"2\"");
        assertThat(program.delete(page.text("self") + "?reason=Empty").status()).isEqualTo(428);
        assertThat(read(page).status()).isEqualTo(200);
    }

    @Test
    void removalNeedsAReason() throws Exception {
        Answer refused = program.delete(start("Why").text("self"), "If-Match", "\"1\"");

        assertThat(refused.isProblem(422, "unfit-fields"))
                .as(refused.toString())
                .isTrue();
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("reason");
    }

    @Test
    void titleThatIsTakenNamesThePageThatHasIt() throws Exception {
        Answer page = start("Taken");

        Answer refused = other.post("/api/v1/wiki", page(page.text("title").toUpperCase(java.util.Locale.ROOT), "x"));

        assertThat(refused.isProblem(409, "taken")).as(refused.toString()).isTrue();
        assertThat(refused.text("existing")).isEqualTo(page.text("self"));
    }

    @Test
    void sameKeyStartsOnePage() throws Exception {
        Map<String, Object> input = page(Writers.title("Once"), "One.");
        String key = UUID.randomUUID().toString();

        Answer first = program.post("/api/v1/wiki", input, "Idempotency-Key", key);
        Answer again = program.post("/api/v1/wiki", input, "Idempotency-Key", '"' + key + '"');

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void sameKeyChangesAPageOnce() throws Exception {
        Answer page = start("Change once");
        String key = UUID.randomUUID().toString();
        Map<String, Object> input = page(page.text("title"), "Two.");

        Answer first = program.put(page.text("self"), input, "If-Match", "\"1\"", "Idempotency-Key", key);
        other.put(page.text("self"), page(page.text("title"), "Three."), "If-Match", "\"2\"");
        Answer again = program.put(page.text("self"), input, "If-Match", "\"1\"", "Idempotency-Key", key);

        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(read(page).text("body")).isEqualTo("Three.");
    }

    @Test
    void keyThatWasUsedForSomethingElseIsRefused() throws Exception {
        String key = UUID.randomUUID().toString();
        program.post("/api/v1/wiki", page(Writers.title("First"), "One."), "Idempotency-Key", key);

        Answer refused = program.post("/api/v1/wiki", page(Writers.title("Second"), "One."), "Idempotency-Key", key);

        assertThat(refused.isProblem(422, "key-reused")).as(refused.toString()).isTrue();
        assertThat(other.post("/api/v1/wiki", page(Writers.title("Mine"), "One."), "Idempotency-Key", key)
                        .status())
                .as("keys of others do not matter")
                .isEqualTo(201);
    }

    @Test
    void keyOfARefusedRequestCanBeUsedAgain() throws Exception {
        String key = UUID.randomUUID().toString();
        program.post("/api/v1/wiki", page("", "One."), "Idempotency-Key", key);

        assertThat(program.post("/api/v1/wiki", page(Writers.title("Now"), "One."), "Idempotency-Key", key)
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "with blank", "a,b", "\"a\"b\""})
    void unfitKeyIsRefused(String key) throws Exception {
        Answer refused = program.post("/api/v1/wiki", page(Writers.title("Key"), "x"), "Idempotency-Key", key);

        assertThat(refused.isProblem(400, "unfit-header"))
                .as(refused.toString())
                .isTrue();
    }

    @Test
    void pageStandsBelowAnother() throws Exception {
        Answer above = start("Above");

        Answer below = program.post(
                "/api/v1/wiki", Map.of("title", Writers.title("Below"), "body", "x", "parent", above.text("slug")));

        assertThat(read(below).text("parent")).isEqualTo(above.text("slug"));
        assertThat(read(above).json().path("parent").isNull()).isTrue();
    }

    @Test
    void parentThatIsNotThereIsNamedAsTheFault() throws Exception {
        Answer refused = program.post(
                "/api/v1/wiki", Map.of("title", Writers.title("Orphan"), "body", "x", "parent", "nowhere"));

        assertThat(refused.isProblem(422, "unfit-fields"))
                .as(refused.toString())
                .isTrue();
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("parent");
    }

    @Test
    void historyTellsWhoChangedWhatAndWhy() throws Exception {
        Answer page = start("History");
        other.put(
                page.text("self"),
                Map.of(
                        "title",
                        page.text("title"),
                        "body",
                        "Two.",
                        "summary",
                        "",
                        "tags",
                        List.of(),
                        "comment",
                        "A better word",
                        "minor",
                        true),
                "If-Match",
                "\"1\"");

        Answer history = visitor.get(page.text("self") + "/revisions");

        assertThat(history.json().path("total").asInt()).isEqualTo(2);
        assertThat(history.json().at("/items/0/revision").asInt()).isEqualTo(2);
        assertThat(history.json().at("/items/0/comment").asString()).isEqualTo("A better word");
        assertThat(history.json().at("/items/0/minor").asBoolean()).isTrue();
        assertThat(history.json().at("/items/1/author/handle").asString()).isEqualTo(asha.handle());
        Answer first = visitor.get(page.text("self") + "/revisions/1");
        assertThat(first.text("body")).isEqualTo("One.");
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(visitor.get(page.text("self") + "/revisions/3").isProblem(404, "missing"))
                .isTrue();
        assertThat(visitor.get(page.text("self") + "/revisions/0").status()).isEqualTo(404);
        assertThat(visitor.get(page.text("self") + "/revisions/x").status()).isEqualTo(400);
    }

    @Test
    void listsComeInNumberedPages() throws Exception {
        start("Listed");
        start("Listed");

        Answer first = visitor.get("/api/v1/wiki?size=1&sort=recent");

        assertThat(first.json().path("items").size()).isEqualTo(1);
        assertThat(first.json().path("size").asInt()).isEqualTo(1);
        int total = first.json().path("total").asInt();
        assertThat(total).isGreaterThan(1);
        assertThat(first.header("Link"))
                .contains("</api/v1/wiki?size=1&sort=recent&page=2>; rel=\"next\"")
                .contains("page=" + total + ">; rel=\"last\"")
                .doesNotContain("prev");
        Answer beyond = visitor.get("/api/v1/wiki?size=1&page=9999");
        assertThat(beyond.status()).isEqualTo(200);
        assertThat(beyond.json().path("items")).isEmpty();
        assertThat(beyond.header("Link")).contains("page=" + total + ">; rel=\"prev\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"size=0", "size=201", "size=x", "page=0", "page=-1", "page=99999999999", "page=1.5", "sort=up"})
    void unfitParametersAreNamed(String query) throws Exception {
        Answer refused = visitor.get("/api/v1/wiki?" + query);

        assertThat(refused.isProblem(400, "unfit-fields"))
                .as(refused.toString())
                .isTrue();
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @Test
    void listIsFetchedOnceAndThenOnlyWhenItChanged() throws Exception {
        Answer list = visitor.get("/api/v1/tags");

        assertThat(list.header("ETag")).startsWith("W/\"");
        assertThat(visitor.get("/api/v1/tags", "If-None-Match", list.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void tagLeadsToWhatCarriesIt() throws Exception {
        String tag = "api" + System.nanoTime();
        Answer page = program.post(
                "/api/v1/wiki", Map.of("title", Writers.title("Tagged"), "body", "x", "tags", List.of(tag)));

        Answer items = visitor.get("/api/v1/tags/" + tag);

        assertThat(items.json().path("total").asInt()).isEqualTo(1);
        assertThat(items.json().at("/items/0/self").asString()).isEqualTo(page.text("self"));
        assertThat(items.json().at("/items/0/kind").asString()).isEqualTo("page");
        assertThat(visitor.get("/api/v1/tags?size=200").body()).contains(tag);
        assertThat(visitor.get("/api/v1/tags/no-such-tag").isProblem(404, "missing"))
                .isTrue();
    }

    private Answer start(String words) throws Exception {
        return start(words, "One.");
    }

    private Answer start(String words, String body) throws Exception {
        Answer started = program.post("/api/v1/wiki", page(Writers.title(words), body));
        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        return started;
    }

    private Answer change(Answer page, String ifMatch, String body) throws Exception {
        return program.put(page.text("self"), page(page.text("title"), body), "If-Match", ifMatch);
    }

    private Answer read(Answer page) throws Exception {
        return visitor.get(page.text("self"));
    }
}
