package org.commonweave.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweave.api.ApiClient.page;

import java.util.concurrent.Callable;
import org.commonweave.IntegrationTest;
import org.commonweave.api.ApiClient;
import org.commonweave.api.ApiClient.Answer;
import org.commonweave.api.Programs;
import org.commonweave.base.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class RequestLimitTest {

    private static final String READ = "/api/v1/tags/no-such-tag";

    private final Programs programs;
    private final ApiClient visitor;
    private final int port;

    @Autowired
    RequestLimitTest(Programs programs, @LocalServerPort int port) {
        this.programs = programs;
        this.port = port;
        visitor = ApiClient.visitor(port);
    }

    @Test
    void everyAnswerTellsHowManyRequestsAreLeft() throws Exception {
        Answer first = visitor.get(READ);
        Answer second = visitor.get(READ);

        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"visitors\";q=120;w=60");
        assertThat(first.header("RateLimit")).isEqualTo("\"visitors\";r=119;t=1");
        assertThat(second.header("RateLimit")).startsWith("\"visitors\";r=118");
    }

    @Test
    void visitorsAreCountedByTheirNetwork() throws Exception {
        Answer refused = refusalOf(() -> visitor.get(READ));

        assertThat(refused.isProblem(429, "quota-exceeded"))
                .as(refused.toString())
                .isTrue();
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(refused.text("type")).endsWith("#quota-exceeded");
        assertThat(refused.json().at("/violated-policies/0").asString()).isEqualTo("visitors");
        assertThat(ApiClient.visitor(port).get(READ).status()).isEqualTo(404);
        assertThat(visitor.with(programs.token(Role.MEMBER)).get(READ).status())
                .as("a program of the same network has its own count")
                .isEqualTo(404);
    }

    @Test
    void tokensThatDoNotWorkAreCountedByTheirNetworkToo() throws Exception {
        ApiClient guessing = visitor.with("cw_guess");

        assertThat(refusalOf(() -> guessing.get(READ)).isProblem(429, "quota-exceeded"))
                .isTrue();
    }

    @Test
    void writesAreCountedApart() throws Exception {
        ApiClient program = visitor.with(programs.token(Role.MEMBER));
        Answer first = program.post("/api/v1/wiki", page("", ""));

        Answer refused = refusalOf(() -> program.post("/api/v1/wiki", page("", "")));

        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"programs\";q=600;w=60, \"writes\";q=120;w=60");
        assertThat(refused.isProblem(429, "quota-exceeded"))
                .as(refused.toString())
                .isTrue();
        assertThat(refused.json().at("/violated-policies/0").asString()).isEqualTo("writes");
        assertThat(program.get(READ).status()).as("reading goes on").isEqualTo(404);
    }

    /// The first answer that refuses. It comes later on a machine that takes its time, because what is spent comes back
    /// all the while.
    private static Answer refusalOf(Callable<Answer> request) throws Exception {
        Answer answer = request.call();
        for (int times = 0; times < 1_000 && answer.status() != 429; times++) {
            answer = request.call();
        }
        return answer;
    }
}
