package org.commonweave.moderation.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.commonweave.Writers;
import org.commonweave.api.ApiClient;
import org.commonweave.api.ApiClient.Answer;
import org.commonweave.api.Programs;
import org.commonweave.base.Role;
import org.commonweave.content.ContentRef;
import org.commonweave.forum.Talkers;
import org.commonweave.member.People.Person;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.moderation.Ground;
import org.commonweave.moderation.ModerationQueue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningCommonsTest
class ModerationEndpointTest {

    private final ModerationQueue queue;
    private final Person keeper;
    private final ApiClient keepers;
    private final ApiClient sams;
    private final ApiClient visitor;
    private final ContentRef reply;

    @Autowired
    ModerationEndpointTest(ModerationQueue queue, Talkers talkers, Programs programs, @LocalServerPort int port) {
        this.queue = queue;
        keeper = programs.somebody(Role.MEMBER);
        Person hal = programs.somebody(Role.MEMBER);
        visitor = ApiClient.visitor(port);
        keepers = visitor.with(programs.token(keeper));
        sams = visitor.with(programs.token(Role.MEMBER));
        ContentRef group = talkers.openGroup(keeper.viewer(), hal.viewer());
        ContentRef discussion = talkers.discussion(keeper.viewer(), group, Writers.title("Ladder"), "Who has one?");
        reply = talkers.reply(hal.viewer(), discussion, "Not you.");
    }

    @Test
    void whatIsReportedIsHiddenByAModeratorAndThenToldWithTheReason() throws Exception {
        Answer reported = sams.post(
                "/api/v1/moderation/reports", Map.of("of", reply.path(), "ground", "rude", "words", "Unfriendly."));
        assertThat(reported.status()).as(reported.toString()).isEqualTo(204);
        assertThat(queue.about(keeper.viewer(), reply.id()).reports())
                .singleElement()
                .satisfies(report -> assertThat(report.ground()).isEqualTo(Ground.RUDE));

        Map<String, String> order = Map.of("of", reply.path(), "ground", "rude", "words", "Please be kind.");
        assertThat(sams.post("/api/v1/moderation/hidden", order).isProblem(403, "not-allowed"))
                .isTrue();
        assertThat(keepers.post("/api/v1/moderation/hidden", order).status()).isEqualTo(204);
        assertThat(keepers.post("/api/v1/moderation/hidden", order).isProblem(409, "decided"))
                .isTrue();

        Answer gone = visitor.get("/api/v1" + reply.path());
        assertThat(gone.isProblem(410, "hidden")).isTrue();
        assertThat(gone.text("reason")).isEqualTo("Please be kind.");
        assertThat(keepers.get("/api/v1" + reply.path()).status()).isEqualTo(200);
    }

    @Test
    void groundThatIsNoneIsPointedOut() throws Exception {
        Answer refused = sams.post("/api/v1/moderation/reports", Map.of("of", reply.path(), "ground", "boring"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("ground");
    }

    @Test
    void reportNeedsATokenAndSomethingThatIsThere() throws Exception {
        Map<String, String> report = Map.of("of", "/wiki/nothing-of-that-name", "ground", "rude");

        assertThat(visitor.post("/api/v1/moderation/reports", report).status()).isEqualTo(401);
        assertThat(sams.post("/api/v1/moderation/reports", report).status()).isEqualTo(404);
    }
}
