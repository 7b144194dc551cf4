package org.commonweave.backup.file;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/// The database as it is at one moment, whatever people write meanwhile. Nobody waits for it.
record Snapshot(Connection connection) implements AutoCloseable {

    static Snapshot of(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        try {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (Statement statement = connection.createStatement()) {
                statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
            }
            return new Snapshot(connection);
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    Schema schema() {
        return new Schema(connection);
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}
