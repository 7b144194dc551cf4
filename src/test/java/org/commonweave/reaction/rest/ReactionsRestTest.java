package org.commonweave.reaction.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweave.Writers;
import org.commonweave.api.ApiClient;
import org.commonweave.api.ApiClient.Answer;
import org.commonweave.api.Programs;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Visibility;
import org.commonweave.forum.Joining;
import org.commonweave.forum.Talkers;
import org.commonweave.member.People.Person;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningCommonsTest
class ReactionsRestTest {

    private final Talkers talkers;
    private final WikiService wiki;
    private final Viewer hal;
    private final ApiClient visitor;
    private final ApiClient hals;
    private final ApiClient sams;

    @Autowired
    ReactionsRestTest(Talkers talkers, WikiService wiki, Programs programs, @LocalServerPort int port)
            throws Exception {
        this.talkers = talkers;
        this.wiki = wiki;
        Person author = programs.somebody(Role.MEMBER);
        hal = author.viewer();
        visitor = ApiClient.visitor(port);
        hals = ApiClient.visitor(port).with(programs.token(author));
        sams = ApiClient.visitor(port).with(programs.token(Role.MEMBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "discussion", "reply"})
    void reactionIsGivenReadAndTakenBack(String kind) throws Exception {
        String path = "/api/v1" + written(kind).path() + "/reactions";

        Answer given = put(sams, path + "/thanks?reason=the%20feather");
        assertThat(given.status()).as(given.toString()).isEqualTo(200);
        assertThat(given.body()).contains("\"own\":true", "the feather");
        assertThat(visitor.get(path).body()).contains("\"kind\":\"thanks\"", "\"total\":1", "\"own\":false");

        Answer takenBack = sams.delete(path + "/thanks");

        assertThat(takenBack.body()).isEqualTo("{\"reactions\":[]}");
    }

    @Test
    void nobodyReactsToTheirOwnWordsNorWithoutAToken() throws Exception {
        String path = "/api/v1" + written("reply").path() + "/reactions/agree";

        assertThat(put(hals, path).status()).isEqualTo(403);
        assertThat(put(visitor, path).status()).isEqualTo(401);
    }

    @Test
    void whatIsNotThereOrNotForThePersonAnswersAlike() throws Exception {
        ContentRef group = talkers.group(hal, Joining.INVITATION, Visibility.GROUP);
        ContentRef secret = talkers.discussion(hal, group, Writers.title("Secret"), "Hush.");

        assertThat(put(sams, "/api/v1" + secret.path() + "/reactions/agree").status())
                .isEqualTo(404);
        assertThat(sams.get("/api/v1" + secret.path() + "/reactions").status()).isEqualTo(404);
        assertThat(put(sams, "/api/v1" + written("page").path() + "/reactions/applause")
                        .status())
                .isEqualTo(404);
    }

    private static Answer put(ApiClient program, String path) throws Exception {
        return program.send("PUT", path, null);
    }

    private ContentRef written(String kind) {
        return switch (kind) {
            case "page" ->
                wiki.start(hal, NewPage.of(Writers.text(Writers.title("Oil a hinge"), "With a feather.")))
                        .content();
            case "reply" -> talkers.reply(hal, discussion(), "With a feather.");
            default -> discussion();
        };
    }

    private ContentRef discussion() {
        return talkers.discussion(hal, talkers.openGroup(hal), Writers.title("Hinges"), "How?");
    }
}
