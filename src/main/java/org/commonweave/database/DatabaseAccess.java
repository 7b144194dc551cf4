package org.commonweave.database;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How this run reaches its database: a port on this machine, and a password that no other run knows.
record DatabaseAccess(int port, String password) implements ServerAccess {

    private static final Logger log = LoggerFactory.getLogger(DatabaseAccess.class);
    private static final String NAME = "commonweave";
    private static final int PASSWORD_BYTES = 24;

    static DatabaseAccess on(int port) {
        var secret = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(secret);
        return new DatabaseAccess(port, HexFormat.of().formatHex(secret));
    }

    /// How to reach the server of another process that has the folder; empty if there is none that answers. One that a
    /// killed run has left behind does not count, because the next start ends it.
    static Optional<DatabaseAccess> toRunning(DatabaseFolder folder) {
        if (!FolderLock.isHeld(folder)) {
            return Optional.empty();
        }
        var options = new Properties();
        try (var file = Files.newBufferedReader(folder.clientOptions())) {
            options.load(file);
            var access = new DatabaseAccess(
                    Integer.parseInt(options.getProperty("port")), options.getProperty("password", ""));
            return Optional.of(access).filter(DatabaseAccess::isAnswered);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// What the server carries out at each start: the database exists, and its one user has the password of this run.
    ///
    /// SHUTDOWN is granted because it is the only clean way to stop the server on Windows.
    String setUp() {
        return """
                CREATE DATABASE IF NOT EXISTS %1$s;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON %1$s.* TO '%1$s'@'127.0.0.1';
                GRANT SHUTDOWN ON *.* TO '%1$s'@'127.0.0.1';
                """.formatted(NAME, password);
    }

    /// The same in the form that MariaDB's own command line tools read.
    String clientOptions() {
        return """
                [client]
                host=127.0.0.1
                port=%d
                user=%s
                password=%s
                skip-ssl
                """.formatted(port, NAME, password);
    }

    boolean isAnswered() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /// Asks the server to stop; one that does not answer is left to whoever waits for its end.
    void stopServer() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            log.debug("The embedded database could not be asked to stop", e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(getJdbcUrl() + "?connectTimeout=1000", NAME, password);
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, NAME);
    }

    @Override
    public String getUsername() {
        return NAME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return getJdbcUrl();
    }
}
