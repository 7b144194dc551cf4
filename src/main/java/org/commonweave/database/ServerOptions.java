package org.commonweave.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line of the database server, for its first set-up and for serving.
record ServerOptions(ServerBinaries binaries, DatabaseFolder folder, DatabaseProperties properties) {

    /// Enough for the connection pool of one application and an operator's tools.
    private static final int MAX_CONNECTIONS = 50;

    /// Several times the tables we have; the default wants more open files than many systems allow.
    private static final int OPEN_TABLES = 400;

    /// Creates the system tables from SQL on its standard input, then ends.
    List<String> creating(Path tables) {
        var command = common(tables);
        command.add("--bootstrap");
        command.add("--silent-startup");
        command.add("--log-warnings=0");
        command.add("--enforce-storage-engine=");
        return command;
    }

    /// Serves this machine only, by TCP only: the path of a Unix socket may have no more than 107 characters.
    List<String> serving(int port, Path setUp) {
        var command = common(folder.tables());
        command.add("--bind-address=127.0.0.1");
        command.add("--port=" + port);
        command.add("--socket=");
        command.add("--skip-name-resolve");
        command.add("--skip-ssl");
        command.add("--local-infile=OFF");
        command.add("--init-file=" + setUp);
        command.add("--max-connections=" + MAX_CONNECTIONS);
        command.add("--table-open-cache=" + OPEN_TABLES);
        command.add("--default-time-zone=+00:00");
        command.addAll(properties.options());
        return command;
    }

    private List<String> common(Path tables) {
        var command = new ArrayList<>(List.of(
                binaries.daemon().toString(),
                "--no-defaults",
                "--datadir=" + tables,
                "--basedir=" + binaries.home(),
                "--lc-messages-dir=" + binaries.share(),
                "--character-sets-dir=" + binaries.share().resolve("charsets"),
                "--tmpdir=" + folder.temporary(),
                "--pid-file=" + folder.processId(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--character-set-collations=utf8mb4=utf8mb4_uca1400_ai_ci",
                "--innodb-buffer-pool-size=" + properties.bufferPool().toBytes(),
                "--innodb-flush-log-at-trx-commit=1",
                "--aria-pagecache-buffer-size=8M",
                "--key-buffer-size=1M"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }
}
