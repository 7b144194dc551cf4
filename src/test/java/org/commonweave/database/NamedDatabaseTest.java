package org.commonweave.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamedDatabaseTest {

    private static final Duration IMPATIENT = Duration.ZERO;

    @TempDir(factory = Servers.InTarget.class)
    private static Path data;

    private EmbeddedServer server;

    @BeforeAll
    void start() throws Exception {
        server = Servers.start(data);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void databaseThatCanBeUsedIsTaken() {
        assertThatCode(() -> named("commonweave", server.access().password()).check(IMPATIENT))
                .doesNotThrowAnyException();
    }

    @Test
    void wrongPasswordIsToldWithItsVariable() {
        assertRefused(
                named("commonweave", "wrong"), "Access denied for user 'commonweave'", "SPRING_DATASOURCE_PASSWORD");
    }

    @Test
    void databaseOutsideTheRightsOfTheUserIsToldWithWhatToGrant() {
        assertRefused(named("elsewhere", server.access().password()), "Access denied", "GRANT ALL ON elsewhere.*");
    }

    @Test
    void serverThatIsNotThereIsToldAfterAWhile() throws Exception {
        var port = freePort();
        var begin = System.nanoTime();

        var nobody = new NamedDatabase("jdbc:mariadb://127.0.0.1:%d/commonweave".formatted(port), "a", "b");

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> nobody.check(Duration.ofSeconds(1)))
                .withMessageContaining("127.0.0.1:" + port)
                .satisfies(refused -> assertThat(refused.remedy()).contains("SPRING_DATASOURCE_URL"));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost:3306/commonweave", "jdbc:mysql://localhost/commonweave", "jdbc:mariadb://localhost"})
    void addressOfAnotherKindIsToldWithARightOne(String url) {
        assertRefused(
                new NamedDatabase(url, "a", "b"),
                "names no MariaDB database",
                "jdbc:mariadb://localhost:3306/commonweave");
    }

    @Test
    void databaseThatCannotKeepAllLettersIsRefused() throws Exception {
        Servers.tell(server, "ALTER DATABASE commonweave CHARACTER SET latin1");
        try {
            assertRefused(
                    named("commonweave", server.access().password()),
                    "latin1",
                    "ALTER DATABASE commonweave CHARACTER SET utf8mb4");
        } finally {
            Servers.tell(server, "ALTER DATABASE commonweave CHARACTER SET utf8mb4");
        }
    }

    @Test
    void passwordInTheAddressIsNotRepeated() {
        var named = new NamedDatabase("jdbc:mariadb://127.0.0.1:1/commonweave?password=secret", "", "");

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> named.check(IMPATIENT))
                .satisfies(refused -> assertThat(refused.getMessage() + refused.remedy() + named)
                        .doesNotContain("secret"));
    }

    private NamedDatabase named(String database, String password) {
        return new NamedDatabase(
                "jdbc:mariadb://127.0.0.1:%d/%s".formatted(server.access().port(), database), "commonweave", password);
    }

    private static void assertRefused(NamedDatabase database, String reason, String remedy) {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> database.check(IMPATIENT))
                .withMessageContaining(reason)
                .satisfies(refused -> assertThat(refused.remedy()).contains(remedy));
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
