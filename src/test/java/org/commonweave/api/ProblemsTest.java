package org.commonweave.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweave.IntegrationTest;
import org.commonweave.base.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;

@IntegrationTest
class ProblemsTest {

    private final Problems problems;

    @Autowired
    ProblemsTest(Problems problems) {
        this.problems = problems;
    }

    @Test
    void faultIsToldWithoutAnythingFromInside() {
        Problem problem = problems.of(new IllegalStateException("jdbc:mariadb://secret"));

        assertThat(problem.status()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(problem.members().toString())
                .doesNotContain("secret", "Exception")
                .contains("code=fault");
    }

    @Test
    void databaseThatIsAwayIsToldWithWhenToTryAgain() {
        for (RuntimeException away : new RuntimeException[] {
            new CannotCreateTransactionException("secret"),
            new DataAccessResourceFailureException("secret"),
            new CannotAcquireLockException("secret")
        }) {
            Problem problem = problems.of(away);

            assertThat(problem.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(problem.headers().getFirst("Retry-After")).isEqualTo("10");
            assertThat(problem.detail()).contains("does not answer").doesNotContain("secret");
        }
    }

    @Test
    void refusalThatNoModuleHasAStatusForStillSaysItsSentence() {
        Problem problem = problems.of(new NewRefusal());

        assertThat(problem.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(problem.detail()).isEqualTo(new NewRefusal().sentence());
    }

    private static class NewRefusal extends Refusal {
        NewRefusal() {
            super("member.sign-in-first");
        }
    }
}
