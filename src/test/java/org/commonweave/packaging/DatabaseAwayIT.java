package org.commonweave.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.commonweave.database.OwnDatabase;
import org.commonweave.packaging.RunningProgram.Answer;
import org.commonweave.packaging.RunningProgram.Edit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What readers and writers meet while the packaged program has no database, and that it finds it again
/// by itself.
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class DatabaseAwayIT {

    private static final Duration AWAY = Duration.ofSeconds(Extent.of(5, 30));

    /// For how long the program waits for a connection: in life as long as it does by itself.
    private static final Map<String, String> WAITS =
            Extent.isLong() ? Map.of() : Map.of("SPRING_DATASOURCE_HIKARI_CONNECTIONTIMEOUT", "3000");

    /// In seconds; far less than browsers and programs wait, and far more than a quiet machine takes.
    private static final long BOUND = 45;

    private static final Edit NOBODY_AT_HOME = new Edit(1, "Read before", "Written while nobody is at home.");

    @TempDir
    private Path place;

    private Path data;

    @BeforeEach
    void prepare() throws Exception {
        data = Files.createDirectory(place.resolve("data"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signal that lets a process stand still")
    void databaseThatStandsStillIsToldOfAndFoundAgainAndOneThatDiesComesBack() throws Exception {
        try (RunningProgram program = RunningProgram.start(data, WAITS)) {
            check(program, program::freezeDatabase, program::thawDatabase);
            checkDeath(program);
        }
    }

    @Test
    void lineToTheDatabaseThatIsCutIsToldOfAndFoundAgain() throws Exception {
        try (OwnDatabase database = OwnDatabase.start();
                Relay relay = Relay.to(database.port());
                RunningProgram program = RunningProgram.start(data, named(relay.port(), database.password()))) {
            check(program, relay::cut, relay::mend);
        }
    }

    private static Map<String, String> named(int port, String password) {
        Map<String, String> settings = new HashMap<>(WAITS);
        settings.put("SPRING_DATASOURCE_URL", "jdbc:mariadb://127.0.0.1:" + port + "/commonweave");
        settings.put("SPRING_DATASOURCE_USERNAME", "commonweave");
        settings.put("SPRING_DATASOURCE_PASSWORD", password);
        return settings;
    }

    private static void checkDeath(RunningProgram program) throws Exception {
        String token = program.token();
        String before = program.write(token, "Before the fall", "Where the pennywort grows.");
        assertThat(program.status(before)).isEqualTo(200);

        program.killDatabase();

        assertThat(program.status(before)).as("lies ready").isEqualTo(200);
        RunningProgram.await(() -> program.status("/actuator/health/readiness") == 200);
        String after = program.write(token, "After the fall", "Where the pennywort grows again.");
        assertThat(List.of(before, after))
                .allSatisfy(path -> assertThat(program.status(path)).isEqualTo(200));
        RunningProgram.await(() -> program.found("pennywort") == 2);
    }

    private static void check(RunningProgram program, Runnable breakIt, Runnable mendIt) throws Exception {
        String token = program.token();
        String page = program.write(token, "Read before", "Where the milkwort grows.");
        String other = program.write(token, "Not read before", "Where the eyebright grows.");
        String inApi = "/api/v1" + page;
        Answer before = program.read(token, inApi);
        assertThat(program.status(page)).isEqualTo(200);

        breakIt.run();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Instant back = Instant.now().plus(AWAY);
            Future<Answer> refused = people.submit(() -> program.change(token, inApi, NOBODY_AT_HOME));
            Future<Answer> unread = people.submit(() -> program.look(other));
            Future<Integer> ready = people.submit(() -> program.status("/actuator/health/readiness"));
            do {
                assertThat(program.status(page)).as("lies ready").isEqualTo(200);
                Thread.sleep(500);
            } while (Instant.now().isBefore(back));
            checkRefused(refused.get(BOUND, TimeUnit.SECONDS));
            assertThat(ready.get(BOUND, TimeUnit.SECONDS)).isEqualTo(503);
            assertThat(unread.get(BOUND, TimeUnit.SECONDS).status()).isEqualTo(503);
            assertThat(unread.get().body()).contains("This commons cannot answer at the moment");
        } finally {
            mendIt.run();
        }

        RunningProgram.await(() -> program.status("/actuator/health/readiness") == 200);
        assertThat(program.status(other)).isEqualTo(200);
        Answer after = program.read(token, inApi);
        assertThat(after.revision()).isEqualTo(before.revision());
        assertThat(program.change(token, inApi, new Edit(after.revision(), "Read before", "Where the bugle grows."))
                        .status())
                .isEqualTo(200);
        RunningProgram.await(() -> program.found("bugle") == 1 && program.found("milkwort") == 0);
        assertThat(program.log()).doesNotContainPattern("ERROR .* o(rg)?\\.c(ommonweave)?\\.");
    }

    private static void checkRefused(Answer refused) {
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.isProblem()).isTrue();
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.json().path("detail").asString()).contains("The database does not answer");
    }
}
