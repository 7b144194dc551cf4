package org.commonweave.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.commonweave.packaging.RunningProgram.Answer;
import org.commonweave.packaging.RunningProgram.Edit;
import org.commonweave.packaging.RunningProgram.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The packaged program is killed again and again while four people save.
@Timeout(value = 90, unit = TimeUnit.MINUTES)
class KilledWhileSavingIT {

    private static final Logger LOG = LoggerFactory.getLogger(KilledWhileSavingIT.class);

    private static final int WRITERS = 4;

    private static final int KILLS = Extent.of(1, 20);

    /// A kill comes in the middle of so many saves, the last one in the middle of many more.
    private static final int SAVES = 80;

    private static final int MANY_SAVES = Extent.of(200, 1_000);

    /// For each writer. With each token one may save 120 times in a minute.
    private static final int TOKENS = 4;

    /// After each start index and database have to agree again in this time, on a machine with nothing
    /// else to do.
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path place;

    private Path data;
    private List<String> tokens = List.of();
    private final Queue<Save> acknowledged = new ConcurrentLinkedQueue<>();

    /// A text that the program has promised to keep.
    private record Save(String page, int revision, String text) {}

    @BeforeEach
    void prepare() throws IOException {
        data = Files.createDirectory(place.resolve("data"));
    }

    @Test
    void everySaveThatWasAcknowledgedIsThereAndFoundAfterEachKill() throws Exception {
        RunningProgram killed = saveUntilKilled(RunningProgram.start(data), 1);
        for (int kill = 2; kill <= KILLS; kill++) {
            killed = saveUntilKilled(startAfter(killed), kill);
        }

        try (RunningProgram program = startAfter(killed)) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo((KILLS - 1) * SAVES / 2 + MANY_SAVES / 2);
            checkAll(program);
            Said index = RunningProgram.said(data, "check-index");
            assertThat(index.code()).as(index.words()).isZero();
            RunningProgram.await(() -> program.found("quillwort") == program.pages());
            backUpBeside();
        }
    }

    /// Starts the program, which has to deal with the database server that the killed one has left
    /// behind, and waits until the index has taken what was on its way.
    private RunningProgram startAfter(RunningProgram killed) throws Exception {
        assertThat(killed.isThere()).as("the database server goes on alone").isTrue();
        RunningProgram program = RunningProgram.start(data);
        Instant ready = Instant.now();
        assertThat(killed.isThere()).isFalse();
        RunningProgram.await(() -> count("hsearch_outbox_event") == 0);
        Duration time = Duration.between(ready, Instant.now());
        LOG.info("Index and database agree {} ms after the start", time.toMillis());
        if (Extent.isLong()) {
            assertThat(time).isLessThan(SOON);
            Said index = RunningProgram.said(data, "check-index");
            assertThat(index.code()).as(index.words()).isZero();
        }
        return program;
    }

    private RunningProgram saveUntilKilled(RunningProgram program, int round) throws Exception {
        int saves = round == KILLS ? MANY_SAVES : SAVES;
        int before = acknowledged.size();
        if (tokens.isEmpty()) {
            tokens = program.tokens(WRITERS * TOKENS);
        }
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Writer writer = new Writer(program, tokens.subList(i * TOKENS, (i + 1) * TOKENS), round + "-" + i);
            writers.add(Thread.ofVirtual().start(writer::saveUntilTheEnd));
        }
        RunningProgram.await(() ->
                acknowledged.size() - before >= saves / 2 || writers.stream().noneMatch(Thread::isAlive));
        assertThat(writers).as("they are in the middle of it").allMatch(Thread::isAlive);
        program.kill();
        for (Thread writer : writers) {
            writer.join();
        }
        return program;
    }

    /// Starts a page, changes it some times, and goes on with the next.
    private final class Writer {

        private static final int CHANGES = 4;

        private final RunningProgram program;
        private final List<String> tokens;
        private final String name;
        private int saves;

        Writer(RunningProgram program, List<String> tokens, String name) {
            this.program = program;
            this.tokens = tokens;
            this.name = name;
        }

        void saveUntilTheEnd() {
            try {
                for (int page = 0; ; page++) {
                    save("Pond " + name + " plant " + page);
                }
            } catch (IOException | InterruptedException _) {
                // The program was killed.
            }
        }

        private void save(String title) throws IOException, InterruptedException {
            String text = "Where the quillwort grows.";
            String page = "/api/v1" + program.write(token(), title, text);
            acknowledged.add(new Save(page, 1, text));
            for (int revision = 1; revision <= CHANGES; revision++) {
                String more = text + " It was seen " + revision + " times.";
                Answer answer = program.change(token(), page, new Edit(revision, title, more));
                assertThat(answer.status()).as(answer.body()).isEqualTo(200);
                acknowledged.add(new Save(page, revision + 1, more));
            }
        }

        private String token() {
            return tokens.get(saves++ % tokens.size());
        }
    }

    private void checkAll(RunningProgram program) throws Exception {
        int asked = 0;
        for (Save save : acknowledged) {
            String token = tokens.get(asked++ % tokens.size());
            Answer revision = program.read(token, save.page() + "/revisions/" + save.revision());
            assertThat(revision.status()).as(save + ": " + revision.body()).isEqualTo(200);
            assertThat(revision.json().get("body").asString()).isEqualTo(save.text());
        }
    }

    /// Nobody has to stop the server for it.
    private void backUpBeside() throws Exception {
        Said backup = RunningProgram.said(data, "backup");
        assertThat(backup.code()).as(backup.words()).isZero();
        try (Stream<Path> files = Files.list(data.resolve("backups"))) {
            Path file = files.filter(path -> path.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
            Said verify = RunningProgram.said(data, "verify", file.toString());
            assertThat(verify.code()).as(verify.words()).isZero();
            Said restore = RunningProgram.said(data, "restore", file.toString());
            assertThat(restore.code()).as(restore.words()).isNotZero();
            assertThat(restore.words()).isNotBlank();
        }
    }

    private long count(String table) {
        Properties access = new Properties();
        try (BufferedReader file = Files.newBufferedReader(data.resolve("database/client.cnf"))) {
            access.load(file);
            String url = "jdbc:mariadb://127.0.0.1:" + access.getProperty("port") + "/commonweave";
            try (Connection connection = DriverManager.getConnection(
                            url, access.getProperty("user"), access.getProperty("password"));
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                result.next();
                return result.getLong(1);
            }
        } catch (IOException | SQLException fault) {
            throw new AssertionError(fault);
        }
    }
}
