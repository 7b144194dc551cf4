package org.commonweave.backup.file;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;

/// What a database consists of.
record Schema(Connection database) {

    /// Which migrations have been carried out; written by Flyway.
    static final String HISTORY = "flyway_schema_history";

    /// Here while a backup is being brought back. As long as it is, not everything is there.
    static final String UNFINISHED = "unfinished_restore";

    /// Not in backups: what is made anew from the rest, and what is known of the backups themselves.
    private static final Set<String> LEFT_OUT =
            Set.of(HISTORY, UNFINISHED, "hsearch_outbox_event", "hsearch_agent", "backup_runs");

    /// What a start writes by itself, before anybody has done anything.
    private static final Set<String> FILLED_BY_STARTS = Set.of("scheduled_tasks");

    private static final String ALL = """
            SELECT table_name FROM information_schema.tables
             WHERE table_schema = DATABASE() AND table_type = ? ORDER BY table_name""";

    private static final String COLUMNS = """
            SELECT column_name, data_type FROM information_schema.columns
             WHERE table_schema = DATABASE() AND table_name = ? AND is_generated = 'NEVER' ORDER BY ordinal_position""";

    private static final String KEY = """
            SELECT column_name FROM information_schema.key_column_usage
             WHERE table_schema = DATABASE() AND table_name = ? AND constraint_name = 'PRIMARY'
             ORDER BY ordinal_position""";

    List<String> tableNames() throws SQLException {
        return strings(ALL, "BASE TABLE");
    }

    List<String> sequenceNames() throws SQLException {
        return strings(ALL, "SEQUENCE");
    }

    /// The tables whose rows belong in a backup.
    List<Table> tables() throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (String name : tableNames()) {
            if (!LEFT_OUT.contains(name)) {
                tables.add(new Table(name, columns(name), strings(KEY, name)));
            }
        }
        return tables;
    }

    private List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement statement = prepared(COLUMNS, table);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), ColumnKind.of(rows.getString(2))));
            }
        }
        return columns;
    }

    /// The number of the last migration; empty if the tables are not those of a commons.
    Optional<String> version() throws SQLException {
        if (!tableNames().contains(HISTORY)) {
            return Optional.empty();
        }
        return strings("SELECT version FROM " + HISTORY + " WHERE success AND version IS NOT NULL").stream()
                .map(MigrationVersion::fromVersion)
                .max(MigrationVersion::compareTo)
                .map(MigrationVersion::getVersion);
    }

    /// Whether a backup was being brought back here and not all of it arrived.
    boolean isUnfinished() throws SQLException {
        return tableNames().contains(UNFINISHED);
    }

    /// Whether nobody has written anything here.
    boolean isEmpty() throws SQLException {
        List<String> names = tableNames();
        if (!names.isEmpty() && !names.contains(HISTORY)) {
            return false;
        }
        for (String name : names) {
            if (!LEFT_OUT.contains(name)
                    && !FILLED_BY_STARTS.contains(name)
                    && number("SELECT EXISTS (SELECT 1 FROM `" + name + "`)") != 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether a server works on this database now: those that do say so every second.
    boolean isServed() throws SQLException {
        return tableNames().contains("hsearch_agent")
                && number("SELECT COUNT(*) FROM hsearch_agent WHERE expiration > UTC_TIMESTAMP(6)") > 0;
    }

    /// Takes the right to bring a backup back, which one process at a time has; given back with the connection.
    boolean isTaken() throws SQLException {
        return number("SELECT COALESCE(GET_LOCK(CONCAT(DATABASE(), '.restore'), 0), 0)") == 0;
    }

    void giveBack() throws SQLException {
        number("SELECT RELEASE_LOCK(CONCAT(DATABASE(), '.restore'))");
    }

    int count(Table table) throws SQLException {
        return Math.toIntExact(number("SELECT COUNT(*) FROM `" + table.name() + "`"));
    }

    long next(String sequence) throws SQLException {
        return number("SELECT next_not_cached_value FROM `" + sequence + "`");
    }

    /// The first column of what a query finds.
    List<String> strings(String query, String... parameters) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (PreparedStatement statement = prepared(query, parameters);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    private PreparedStatement prepared(String query, String... parameters) throws SQLException {
        PreparedStatement statement = database.prepareStatement(query);
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, parameters[i]);
        }
        return statement;
    }

    private long number(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
