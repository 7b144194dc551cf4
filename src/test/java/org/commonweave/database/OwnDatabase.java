package org.commonweave.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.commonweave.TestData;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A database besides the one that all tests share, for those that need an empty one.
public final class OwnDatabase implements AutoCloseable {

    private final EmbeddedServer server;

    private OwnDatabase(EmbeddedServer server) {
        this.server = server;
    }

    public static OwnDatabase start() {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(TestData.FOLDER), "own");
            return new OwnDatabase(Servers.start(data, "--innodb-flush-log-at-trx-commit=0"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// The database, with nothing in it.
    public DataSource emptied() throws SQLException {
        DataSource source = source();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE commonweave");
            statement.execute("CREATE DATABASE commonweave");
        }
        return source;
    }

    /// Where it listens, on this machine; user and database are called `commonweave`.
    public int port() {
        return server.access().port();
    }

    public String password() {
        return server.access().getPassword();
    }

    private DataSource source() {
        return new DriverManagerDataSource(
                server.access().getJdbcUrl(),
                server.access().getUsername(),
                server.access().getPassword());
    }

    /// The migrations of the product for a database.
    public static FluentConfiguration migrations(DataSource database) {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration");
    }

    @Override
    public void close() {
        server.close();
    }
}
