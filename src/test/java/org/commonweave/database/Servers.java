package org.commonweave.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.commonweave.TestData;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/// Servers for the tests of this module, each in a data directory of its own.
final class Servers {

    private static final DataSize SMALL = DataSize.ofMegabytes(16);

    /// Little to write and to copy; the guarantee for commits stays as it is for operators.
    private static final List<String> FAST = List.of("--innodb-log-file-size=4M");

    private Servers() {}

    static EmbeddedServer start(Path data, String... options) throws IOException {
        var server = prepare(data, options);
        server.start();
        return server;
    }

    /// Begins with a copy of empty tables, because creating them takes longer than all the rest.
    static EmbeddedServer prepare(Path data, String... options) throws IOException {
        var folder = DatabaseFolder.in(data);
        if (!Files.exists(folder.tables())) {
            FileSystemUtils.copyRecursively(emptyTables(), folder.tables());
        }
        return prepareFromNothing(data, options);
    }

    static EmbeddedServer prepareFromNothing(Path data, String... options) throws IOException {
        linkBinaries(DatabaseFolder.in(data));
        return EmbeddedServer.in(
                data,
                new DatabaseProperties(
                        SMALL, Stream.concat(FAST.stream(), Stream.of(options)).toList()));
    }

    private static synchronized Path emptyTables() throws IOException {
        var data = Path.of(TestData.FOLDER + "-empty-tables");
        var folder = DatabaseFolder.in(data);
        if (!Files.exists(folder.tables())) {
            prepareFromNothing(data).close();
        }
        return folder.tables();
    }

    /// Links the server into the folder file by file, because unpacking it takes seconds.
    private static void linkBinaries(DatabaseFolder folder) throws IOException {
        var unpacked =
                ServerBinaries.unpackedIn(DatabaseFolder.in(TestData.FOLDER)).home();
        var home = folder.root().resolve(unpacked.getFileName());
        if (Files.exists(home)) {
            return;
        }
        try (var files = Files.walk(unpacked)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var copy = home.resolve(unpacked.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectory(copy);
                } else {
                    Files.createLink(copy, file);
                }
            }
        }
    }

    static Connection connect(EmbeddedServer server) throws SQLException {
        var access = server.access();
        return DriverManager.getConnection(access.getJdbcUrl(), access.getUsername(), access.getPassword());
    }

    static String ask(EmbeddedServer server, String query) throws SQLException {
        try (var connection = connect(server);
                var result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    static void tell(EmbeddedServer server, String... statements) throws SQLException {
        try (var connection = connect(server)) {
            for (var statement : statements) {
                connection.createStatement().execute(statement);
            }
        }
    }

    /// The server process noted in the folder, which the test may kill.
    static ProcessHandle processOf(Path data) throws IOException {
        var id = Files.readString(data.resolve("database/server.pid")).strip();
        return ProcessHandle.of(Long.parseLong(id)).orElseThrow();
    }

    /// Data directories on the disk that has the server binaries, so that these can be linked.
    static final class InTarget implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            return Files.createTempDirectory(Path.of("target"), "database-");
        }
    }
}
