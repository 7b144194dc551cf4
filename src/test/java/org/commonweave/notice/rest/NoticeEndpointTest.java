package org.commonweave.notice.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.api.ApiClient;
import org.commonweave.api.ApiClient.Answer;
import org.commonweave.api.Programs;
import org.commonweave.base.Role;
import org.commonweave.content.ContentRef;
import org.commonweave.forum.Talkers;
import org.commonweave.member.People.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class NoticeEndpointTest {

    private final Talkers talkers;
    private final Person hal;
    private final Person sam;
    private final ApiClient visitor;
    private final ApiClient hals;
    private final ApiClient sams;
    private final ApiClient onlyReading;

    @Autowired
    NoticeEndpointTest(Talkers talkers, Programs programs, @LocalServerPort int port) {
        this.talkers = talkers;
        hal = programs.somebody(Role.MEMBER);
        sam = programs.somebody(Role.MEMBER);
        visitor = ApiClient.visitor(port);
        hals = visitor.with(programs.token(hal));
        sams = visitor.with(programs.token(sam));
        onlyReading = visitor.with(programs.token(hal, Set.of()));
    }

    @Test
    void ownerReadsTheirNoticesAndMarksThem() throws Exception {
        ContentRef discussion = discussion();
        ContentRef reply = talkers.reply(sam.viewer(), discussion, "In *March*.");
        talkers.reply(sam.viewer(), discussion, "Or in April.");

        Answer listed = hals.get("/api/v1/notices?unread=true&size=1&page=2");

        assertThat(listed.status()).isEqualTo(200);
        assertThat(listed.json().at("/total").asInt()).isEqualTo(2);
        assertThat(listed.json().at("/items/0/sentence").asString())
                .isEqualTo(sam.name() + " replied to you in “" + discussion.title() + "”");
        assertThat(listed.json().at("/items/0/reason").asString()).isEqualTo("answers-you");
        assertThat(listed.json().at("/items/0/by/handle").asString()).isEqualTo(sam.handle());
        assertThat(listed.json().at("/items/0/url").asString()).endsWith(reply.path());
        long number = listed.json().at("/items/0/id").asLong();

        assertThat(sams.post("/api/v1/notices/read", Map.of("notices", List.of(number)))
                        .status())
                .isEqualTo(204);
        assertThat(unread()).isEqualTo(2);
        assertThat(hals.post("/api/v1/notices/read", Map.of("notices", List.of(number)))
                        .status())
                .isEqualTo(204);
        assertThat(unread()).isOne();
        assertThat(hals.post("/api/v1/notices/read", Map.of()).status()).isEqualTo(204);
        assertThat(unread()).isZero();
    }

    @Test
    void visitorsHaveNoneAndProgramsThatOnlyReadMarkNone() throws Exception {
        talkers.reply(sam.viewer(), discussion(), "In March.");

        assertThat(visitor.get("/api/v1/notices").status()).isEqualTo(401);
        assertThat(onlyReading.get("/api/v1/notices").status()).isEqualTo(200);
        assertThat(onlyReading.post("/api/v1/notices/read", Map.of()).status()).isEqualTo(403);
        assertThat(unread()).isOne();
    }

    @Test
    void tooManyNumbersAreRefused() throws Exception {
        Answer refused = hals.post(
                "/api/v1/notices/read",
                Map.of("notices", LongStream.rangeClosed(0, 200).boxed().toList()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("notices");
    }

    private ContentRef discussion() {
        ContentRef group = talkers.openGroup(hal.viewer(), sam.viewer());
        return talkers.discussion(hal.viewer(), group, Writers.title("When do we prune"), "Before the frost?");
    }

    private int unread() throws Exception {
        return hals.get("/api/v1/notices?unread=true").json().at("/total").asInt();
    }
}
