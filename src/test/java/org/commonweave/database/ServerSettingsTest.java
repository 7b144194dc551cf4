package org.commonweave.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerSettingsTest {

    @TempDir(factory = Servers.InTarget.class)
    private static Path data;

    private static EmbeddedServer server;

    @BeforeAll
    static void startServer() throws IOException {
        server = Servers.start(data);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void newDatabaseComparesTextWithoutRegardToCaseAndAccents() throws Exception {
        assertThat(Servers.ask(server, "SELECT @@collation_database")).isEqualTo("utf8mb4_uca1400_ai_ci");
        assertThat(Servers.ask(server, "SELECT 'CAFÉ' = 'cafe'")).isEqualTo("1");
    }

    @Test
    void everyCommitReachesTheDisk() throws Exception {
        assertThat(Servers.ask(server, "SELECT @@innodb_flush_log_at_trx_commit"))
                .isEqualTo("1");
    }

    @Test
    void nobodyEntersWithoutThePassword() throws Exception {
        var url = server.access().getJdbcUrl();

        for (var user : new String[] {"root", "", "commonweave"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(url, user, ""))
                    .as("user \"%s\"", user)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        }
    }

    @Test
    void onlyTheOwnerCanReadThePassword() throws Exception {
        var file = data.resolve("database/client.cnf");

        assertThat(file).content().contains(server.access().password());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
