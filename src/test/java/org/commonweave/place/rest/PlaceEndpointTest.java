package org.commonweave.place.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.commonweave.Writers;
import org.commonweave.api.ApiClient;
import org.commonweave.base.Role;
import org.commonweave.base.Slug;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.story.StoryDesk;
import org.commonweave.story.Tellers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningCommonsTest
class PlaceEndpointTest {

    @Autowired
    private Tellers tellers;

    @Autowired
    private StoryDesk desk;

    @Autowired
    private Writers writers;

    @LocalServerPort
    private int port;

    @Test
    void programsFindPlacesAndWhatIsThere() throws Exception {
        Viewer author = writers.somebody(Role.MEMBER);
        String lane = Writers.title("Mill Lane");
        String town = Writers.title("Skelby");
        ContentRef story =
                tellers.published(author, Writers.title("Seen"), "Told.", Map.of("place", lane + ", " + town));

        assertThat(StreamSupport.stream(
                        get("/api/v1/places?size=200").at("/items").spliterator(), false))
                .anySatisfy(place -> {
                    assertThat(place.at("/line").asString()).isEqualTo(lane + ", " + town);
                    assertThat(place.at("/items").asLong()).isEqualTo(1);
                });
        assertThat(get("/api/v1/places/" + Slug.of(town)).at("/items/0/title").asString())
                .isEqualTo(story.title());

        desk.takeBack(author, story.id());

        assertThat(ApiClient.visitor(port)
                        .get("/api/v1/places/" + Slug.of(town))
                        .status())
                .isEqualTo(404);
        assertThat(get("/api/v1/places?size=200").toString()).doesNotContain(lane);
    }

    private JsonNode get(String path) throws Exception {
        return ApiClient.visitor(port).get(path).json();
    }
}
