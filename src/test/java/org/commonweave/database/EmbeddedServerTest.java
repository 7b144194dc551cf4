package org.commonweave.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

@Timeout(value = 60)
class EmbeddedServerTest {

    private static final Duration QUICK = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir(factory = Servers.InTarget.class)
    private Path data;

    @Test
    void secondStartIsQuickAndKeepsTheData() throws Exception {
        try (var server = Servers.start(data)) {
            Servers.tell(server, "CREATE TABLE notes (text VARCHAR(40))", "INSERT INTO notes VALUES ('kept')");
        }

        var begin = Instant.now();
        try (var server = Servers.start(data)) {
            assertThat(Duration.between(begin, Instant.now())).isLessThan(QUICK);
            assertThat(Servers.ask(server, "SELECT text FROM notes")).isEqualTo("kept");
        }
    }

    @Test
    void everyRunHasANewPassword() throws Exception {
        String first;
        try (var server = Servers.start(data)) {
            first = server.access().password();
        }

        try (var server = Servers.start(data)) {
            assertThat(server.access().password()).isNotEqualTo(first);
        }
    }

    @Test
    void deepFolderWithSpacesIsFine() throws Exception {
        var deep = data.resolve("a folder with spaces".repeat(5)).resolve("and 'one' more ü ".repeat(6) + "end");
        assertThat(deep.toString()).hasSizeGreaterThan(200);

        try (var server = Servers.prepareFromNothing(deep)) {
            server.start();
            assertThat(Servers.ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void closingStopsTheServerAndGivesTheFolderBack() throws Exception {
        var server = Servers.start(data);
        var process = Servers.processOf(data);

        server.close();

        assertThat(process.isAlive()).isFalse();
        assertThat(data.resolve("database")).isDirectoryNotContaining("glob:**/{server.pid,client.cnf}");
        Servers.start(data).close();
    }

    @Test
    void serverCanBeStoppedWithoutASignal() throws Exception {
        try (var server = Servers.start(data)) {
            var process = Servers.processOf(data);

            server.access().stopServer();

            assertThat(process.onExit()).succeedsWithin(PATIENCE);
        }
    }

    @Test
    void secondRunInOneProcessIsRefused() throws Exception {
        try (var server = Servers.start(data)) {
            assertThatExceptionOfType(DatabaseUnavailable.class)
                    .isThrownBy(() -> Servers.start(data))
                    .withMessageContaining(
                            "is in use by process " + ProcessHandle.current().pid());

            assertThat(Servers.ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void runBesideAnotherProcessIsRefusedAndTellsWhichOne() throws Exception {
        var other = KilledRun.start(data);
        try {
            assertThatExceptionOfType(DatabaseUnavailable.class)
                    .isThrownBy(() -> Servers.start(data))
                    .withMessageContaining("is in use by process " + other.pid())
                    .satisfies(refused -> assertThat(refused.remedy()).contains("COMMONWEAVE_DATA"));
        } finally {
            other.destroy();
            other.waitFor();
            Servers.start(data).close();
        }
    }

    @Test
    void serverLeftBehindByAKilledRunIsEndedAndItsRowsAreKept() throws Exception {
        var killed = KilledRun.start(data);
        var orphan = Servers.processOf(data);
        killed.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();

        try (var server = Servers.start(data)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(Servers.ask(server, "SELECT text FROM notes")).isEqualTo("committed");
        }
    }

    @Test
    void foreignProcessUnderTheNotedIdIsLeftAlone() throws Exception {
        var foreign = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(DatabaseFolder.in(data).processId(), Long.toString(foreign.pid()));

            Servers.start(data).close();

            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void serverThatDiesIsStartedAgainOnce() throws Exception {
        try (var server = Servers.start(data)) {
            var health = new EmbeddedDatabaseHealth(server);
            Servers.tell(server, "CREATE TABLE notes (text VARCHAR(40))", "INSERT INTO notes VALUES ('kept')");
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);

            Servers.processOf(data).destroyForcibly();
            await(server, ServerState.RESTARTING);
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            await(server, ServerState.SERVING);
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            assertThat(Servers.ask(server, "SELECT text FROM notes")).isEqualTo("kept");

            Servers.processOf(data).destroyForcibly();
            await(server, ServerState.STOPPED);
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        }
    }

    @Test
    void startThatFailsSaysWhyAndLeavesNothingBehind() throws Exception {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> Servers.start(data, "--no-such-option"))
                .withMessageContaining("unknown option '--no-such-option'")
                .satisfies(failure -> assertThat(failure.remedy()).contains("server.log", "SPRING_DATASOURCE_URL"));

        assertThat(data.resolve("database/server.pid")).doesNotExist();
        Servers.start(data).close();
    }

    @Test
    void interruptedStartLeavesNoServerBehind() throws Exception {
        var server = Servers.prepare(data);
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(server::start);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(server.state()).isEqualTo(ServerState.STOPPED);
        Servers.start(data).close();
    }

    @Test
    void halfCreatedTablesOfAKilledRunAreReplaced() throws Exception {
        var unfinished = DatabaseFolder.in(data).unfinishedTables();
        Files.createDirectory(unfinished);
        Files.writeString(unfinished.resolve("ibdata1"), "half");

        try (var server = Servers.prepareFromNothing(data)) {
            server.start();
        }

        assertThat(unfinished).doesNotExist();
    }

    private static void await(EmbeddedServer server, ServerState expected) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (server.state() != expected && System.nanoTime() < end) {
            Thread.sleep(1);
        }
        assertThat(server.state()).isEqualTo(expected);
    }
}
