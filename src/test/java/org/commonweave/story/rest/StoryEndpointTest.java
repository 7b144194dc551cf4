package org.commonweave.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.api.ApiClient;
import org.commonweave.api.ApiClient.Answer;
import org.commonweave.api.Programs;
import org.commonweave.base.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class StoryEndpointTest {

    private final ApiClient visitor;
    private final ApiClient reporter;
    private final ApiClient other;

    @Autowired
    StoryEndpointTest(Programs programs, @LocalServerPort int port) {
        visitor = ApiClient.visitor(port);
        reporter = ApiClient.visitor(port).with(programs.token(Role.MEMBER));
        other = ApiClient.visitor(port).with(programs.token(Role.MEMBER));
    }

    @Test
    void storyIsBegunPublishedReadAndListed() throws Exception {
        String path = begun(Map.of("place", "Pinfold Green", "happened", "1902-03-02"));

        assertThat(visitor.get(path).status()).isEqualTo(404);
        assertThat(reporter.get(path).json().at("/draft").asBoolean()).isTrue();

        assertThat(reporter.send("PUT", path + "/publication", null).status()).isEqualTo(204);
        assertThat(reporter.send("PUT", path + "/publication", null).status()).isEqualTo(204);

        Answer read = visitor.get(path);
        assertThat(read.json().at("/particulars/place").asString()).isEqualTo("Pinfold Green");
        assertThat(read.json().at("/draft").asBoolean()).isFalse();
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(visitor.get("/api/v1/stories?year=1902")
                        .json()
                        .at("/items/0/self")
                        .asString())
                .isEqualTo(path);
    }

    @Test
    void storyIsTakenBack() throws Exception {
        String path = begun(Map.of());
        reporter.send("PUT", path + "/publication", null);

        assertThat(reporter.delete(path + "/publication").status()).isEqualTo(204);

        assertThat(visitor.get(path).status()).isEqualTo(404);
    }

    @Test
    void changeOfAPublishedStorySaysWhy() throws Exception {
        String path = begun(Map.of());
        reporter.send("PUT", path + "/publication", null);
        Map<String, Object> change = new HashMap<>(Map.of(
                "title", reporter.get(path).text("title"),
                "body", "It was Tuesday.",
                "summary", "",
                "tags", List.of(),
                "particulars", Map.of("place", "Quay")));

        assertThat(reporter.put(path, change, "If-Match", "\"1\"").status()).isEqualTo(422);

        change.put("comment", "Not Monday");
        Answer changed = reporter.put(path, change, "If-Match", "\"1\"");
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(visitor.get(path + "/revisions")
                        .json()
                        .at("/items/0/comment")
                        .asString())
                .isEqualTo("Not Monday");
        assertThat(reporter.put(path, change, "If-Match", "\"1\"").status()).isEqualTo(412);
    }

    @Test
    void unknownParticularsAndEndsBeforeStartsAreRefused() throws Exception {
        assertThat(reporter.post(
                                "/api/v1/stories",
                                Map.of(
                                        "title", Writers.title("Odd"),
                                        "body", "Odd.",
                                        "particulars", Map.of("colour", "green")))
                        .isProblem(422, "unfit-fields"))
                .isTrue();
        assertThat(reporter.post(
                                "/api/v1/stories",
                                Map.of(
                                        "title", Writers.title("Odd"),
                                        "body", "Odd.",
                                        "particulars", Map.of("happened", "2025-02-02", "until", "2025-02-01")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void othersNeitherChangeNorPublishNorRemove() throws Exception {
        String path = begun(Map.of());

        assertThat(other.send("PUT", path + "/publication", null).status()).isEqualTo(404);
        reporter.send("PUT", path + "/publication", null);
        assertThat(other.delete(path + "/publication").status()).isEqualTo(403);
        assertThat(other.delete(path + "?reason=No", "If-Match", "\"1\"").status())
                .isEqualTo(403);
        assertThat(visitor.send("PUT", path + "/publication", null).status()).isEqualTo(401);
    }

    @Test
    void storyIsRemoved() throws Exception {
        String path = begun(Map.of());
        reporter.send("PUT", path + "/publication", null);

        assertThat(reporter.delete(path + "?reason=Told+twice", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(204);

        assertThat(visitor.get(path).isProblem(410, "removed")).isTrue();
    }

    private String begun(Map<String, String> particulars) throws Exception {
        Answer started = reporter.post(
                "/api/v1/stories",
                Map.of("title", Writers.title("Forty loaves"), "body", "On a *Monday*.", "particulars", particulars));
        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        return started.header("Location");
    }
}
