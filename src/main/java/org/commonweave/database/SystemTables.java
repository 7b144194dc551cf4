package org.commonweave.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// Makes a folder of tables that a server can serve, with MariaDB's own scripts.
///
/// MariaDB's `mariadb-install-db` does the same, but needs a shell, a resolvable host name and a path it can quote.
record SystemTables(ServerOptions options, DatabaseFolder folder) {

    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");

    private static final String BEFORE = """
            CREATE DATABASE mysql;
            USE mysql;
            SET @auth_root_socket=NULL;
            """;

    /// The scripts leave a root without a password; `mariadb.sys` cannot log in and owns MariaDB's own views.
    private static final String AFTER = """
            DELETE FROM mysql.global_priv WHERE User <> 'mariadb.sys';
            DELETE FROM mysql.proxies_priv;
            """;

    void createWhereMissing() {
        if (Files.isDirectory(folder.tables())) {
            return;
        }
        try {
            var unfinished = folder.unfinishedTables();
            FileSystemUtils.deleteRecursively(unfinished);
            Files.createDirectory(unfinished);
            var script = writeScript();
            ServerProcess.launch(options.creating(unfinished), Redirect.from(script.toFile()), folder)
                    .awaitEnd();
            Files.move(unfinished, folder.tables(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw DatabaseFolder.unwritable(folder.root(), e);
        }
    }

    private Path writeScript() throws IOException {
        var script = folder.temporary().resolve("create.sql");
        Files.writeString(script, BEFORE);
        try (var out = Files.newOutputStream(script, StandardOpenOption.APPEND)) {
            for (var part : SCRIPTS) {
                Files.copy(options.binaries().share().resolve(part), out);
            }
        }
        return Files.writeString(script, AFTER, StandardOpenOption.APPEND);
    }
}
