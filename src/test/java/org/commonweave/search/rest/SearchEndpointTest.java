package org.commonweave.search.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.api.ApiClient;
import org.commonweave.api.ApiClient.Answer;
import org.commonweave.api.Programs;
import org.commonweave.base.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SearchEndpointTest {

    private final ApiClient visitor;
    private final ApiClient program;
    private final JdbcClient database;

    @Autowired
    SearchEndpointTest(Programs programs, JdbcClient database, @LocalServerPort int port) {
        this.database = database;
        visitor = ApiClient.visitor(port);
        program = visitor.with(programs.token(Role.MEMBER));
    }

    @Test
    void savedPageIsFoundWithItsWordsMarked() throws Exception {
        Answer page = write("Mend a quandle", "A quandle needs string.", "mending");

        Answer found = visitor.get("/api/v1/search?q=quandle");

        assertThat(found.text("outcome")).isEqualTo("found");
        assertThat(found.json().path("total").asInt()).isOne();
        assertThat(found.json().at("/items/0/self").asString()).isEqualTo(page.text("self"));
        assertThat(found.json().at("/items/0/snippet").toString()).contains("{\"text\":\"quandle\",\"marked\":true}");
        assertThat(found.json().at("/choices/tag").toString()).contains("{\"value\":\"mending\",\"items\":1}");
        assertThat(found.header("Link")).contains("</api/v1/search?q=quandle&page=1>; rel=\"first\"");
    }

    @Test
    void filtersMakeTheResultsFewer() throws Exception {
        write("Paint a frindle", "x", "colours");
        write("Bend a frindle", "x", "metal");

        assertThat(total("q=frindle")).isEqualTo(2);
        assertThat(total("q=frindle&tag=metal")).isOne();
        assertThat(total("q=frindle&tag=metal&tag=colours")).isZero();
        assertThat(total("q=frindle&kind=page&from=2000-01-01")).isEqualTo(2);
        assertThat(total("q=frindle&to=2000-01-01")).isZero();
    }

    @Test
    void whatAProgramMayNotSeeIsNeitherFoundNorCounted() throws Exception {
        Answer page = write("Hide a zindle", "x", "zindling");
        database.sql("update contents set visibility = 'MEMBERS' where path = ?")
                .param(page.text("self").replace("/api/v1", ""))
                .update();

        Answer hidden = visitor.get("/api/v1/search?q=zindle");

        assertThat(hidden.text("outcome")).isEqualTo("nothing");
        assertThat(hidden.body()).doesNotContain("Hide a").doesNotContain("zindling");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "q=", "q=%22%22%22", "q=-", "q=tag:", "q=%00", "q=%F0%9F%8C%B1", "tag=&kind=", "q=a&q=b"})
    void anyQuestionHasAnAnswer(String query) throws Exception {
        assertThat(visitor.get("/api/v1/search?" + query).status()).isEqualTo(200);
    }

    @Test
    void longQuestionHasAnAnswer() throws Exception {
        assertThat(visitor.get("/api/v1/search?q=" + "ab+OR+".repeat(800)).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=51", "page=x", "from=yesterday", "to=2026-13-01"})
    void unfitParametersAreNamed(String query) throws Exception {
        Answer refused = visitor.get("/api/v1/search?q=x&" + query);

        assertThat(refused.isProblem(400, "unfit-fields"))
                .as(refused.toString())
                .isTrue();
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo(query.substring(0, query.indexOf('=')));
    }

    private int total(String query) throws Exception {
        return visitor.get("/api/v1/search?" + query).json().path("total").asInt();
    }

    private Answer write(String words, String body, String tag) throws Exception {
        Answer started =
                program.post("/api/v1/wiki", Map.of("title", Writers.title(words), "body", body, "tags", List.of(tag)));
        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        return started;
    }
}
