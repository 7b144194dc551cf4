package org.commonweave.database;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The database that an operator names with `SPRING_DATASOURCE_URL`, `…_USERNAME` and `…_PASSWORD`.
record NamedDatabase(String url, String username, String password) implements ServerAccess {

    private static final Logger log = LoggerFactory.getLogger(NamedDatabase.class);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(500);
    private static final String ANSWER_WITHIN_MILLISECONDS = "5000";

    /// Sequences, `INSERT … RETURNING` and the collations of Unicode 14 are there from this version on.
    private static final int MAJOR = 10;

    private static final int MINOR = 11;

    /// Returns when the database can be used, and throws [DatabaseUnavailable] when it cannot.
    ///
    /// @param patience how long a server may take until it answers at all
    void check(Duration patience) {
        checkUrl();
        try (var connection = connectWithin(patience)) {
            checkServer(connection);
            checkLetters(connection);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private void checkUrl() {
        if (!url.startsWith("jdbc:mariadb://")
                || address().substring("jdbc:mariadb://".length()).indexOf('/') < 0) {
            throw new DatabaseUnavailable(
                    "SPRING_DATASOURCE_URL is \"%s\", which names no MariaDB database.".formatted(address()),
                    "Write it like jdbc:mariadb://localhost:3306/commonweave.");
        }
    }

    private Connection connectWithin(Duration patience) throws SQLException {
        var begin = System.nanoTime();
        var isTold = false;
        while (true) {
            try {
                return connect();
            } catch (SQLException e) {
                if (!isOutOfReach(e) || System.nanoTime() - begin > patience.toNanos()) {
                    throw e;
                }
                if (!isTold) {
                    log.info("Waiting up to {} s for the database server at {}", patience.toSeconds(), address());
                    isTold = true;
                }
                pause();
            }
        }
    }

    private Connection connect() throws SQLException {
        var options = new Properties();
        if (!username.isEmpty()) {
            options.setProperty("user", username);
        }
        if (!password.isEmpty()) {
            options.setProperty("password", password);
        }
        options.setProperty("connectTimeout", ANSWER_WITHIN_MILLISECONDS);
        return DriverManager.getConnection(url, options);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_QUESTIONS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("The start was stopped while it waited for the database.", "Start again.");
        }
    }

    private void checkServer(Connection connection) throws SQLException {
        var server = connection.getMetaData();
        var isNewEnough = server.getDatabaseMajorVersion() > MAJOR
                || (server.getDatabaseMajorVersion() == MAJOR && server.getDatabaseMinorVersion() >= MINOR);
        if (!server.getDatabaseProductName().toLowerCase(Locale.ROOT).contains("mariadb") || !isNewEnough) {
            throw new DatabaseUnavailable(
                    "The database server at %s is %s %s."
                            .formatted(address(), server.getDatabaseProductName(), server.getDatabaseProductVersion()),
                    "Commonweave needs MariaDB %d.%d or newer: name such a server in SPRING_DATASOURCE_URL."
                            .formatted(MAJOR, MINOR));
        }
    }

    /// New tables take the character set of the database, and in some of them half the scripts of the world are lost.
    private void checkLetters(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT DATABASE(), @@character_set_database")) {
            answer.next();
            if (!"utf8mb4".equals(answer.getString(2))) {
                throw new DatabaseUnavailable(
                        "The database %s keeps its texts in %s, which has not all letters."
                                .formatted(answer.getString(1), answer.getString(2)),
                        "Give it others while it is empty: ALTER DATABASE %s CHARACTER SET utf8mb4;"
                                .formatted(answer.getString(1)));
            }
        }
    }

    private DatabaseUnavailable refused(SQLException reason) {
        var message = "The database at %s cannot be used: %s".formatted(address(), sentence(reason));
        return new DatabaseUnavailable(message, remedy(reason), reason);
    }

    /// The driver says in brackets which connection it was, and in the cause what went wrong.
    private static String sentence(SQLException reason) {
        var innermost = reason.getCause() == null ? reason : reason.getCause();
        if (innermost instanceof UnknownHostException) {
            return "there is no machine called %s.".formatted(innermost.getMessage());
        }
        var text = String.valueOf(innermost.getMessage()).replaceFirst("^\\(conn=\\d+\\) ", "");
        return text.endsWith(".") ? text : text + ".";
    }

    /// By the error numbers of MariaDB, <https://mariadb.com/docs/server/reference/error-codes>.
    private String remedy(SQLException reason) {
        return switch (reason.getErrorCode()) {
            case 1045, 1698 ->
                "Set SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to what the database server knows.";
            case 1044 ->
                "Let the user in: GRANT ALL ON %s.* TO the user in SPRING_DATASOURCE_USERNAME.".formatted(name());
            case 1049 ->
                "Create it: CREATE DATABASE %s CHARACTER SET utf8mb4; or name another one in SPRING_DATASOURCE_URL."
                        .formatted(name());
            case 1130 -> "Let the user SPRING_DATASOURCE_USERNAME of the database server come from this machine.";
            default ->
                isOutOfReach(reason)
                        ? "Start the MariaDB server, or set SPRING_DATASOURCE_URL to where it is."
                        : "Mend what it says and start again.";
        };
    }

    /// SQLSTATE class 08, connection exception.
    private static boolean isOutOfReach(SQLException reason) {
        var state = reason.getSQLState();
        return state != null && state.startsWith("08");
    }

    private String name() {
        return address().substring(address().lastIndexOf('/') + 1);
    }

    /// Without what follows the question mark, where some people put their password.
    private String address() {
        return url.split("\\?", 2)[0];
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public @Nullable String getUsername() {
        return username.isEmpty() ? null : username;
    }

    @Override
    public @Nullable String getPassword() {
        return password.isEmpty() ? null : password;
    }

    @Override
    public String toString() {
        return address();
    }
}
