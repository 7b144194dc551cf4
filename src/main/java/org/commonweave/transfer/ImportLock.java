package org.commonweave.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/// Lets one import at a time work on a commons, whichever process it runs in: the database gives the lock back when the
/// process that had it is gone.
@Component
public class ImportLock {

    /// Locks belong to a whole server, which may serve several commons.
    private static final String NAME = "concat(database(), '.import')";

    private final DataSource database;

    ImportLock(DataSource database) {
        this.database = database;
    }

    /// Does the work, or throws [ImportBusy] when somebody else is at it.
    public <T> T holding(Supplier<T> work) {
        try (Connection connection = database.getConnection()) {
            if (!answersYes(connection, "select get_lock(" + NAME + ", 0)")) {
                throw new ImportBusy();
            }
            try {
                return work.get();
            } finally {
                answersYes(connection, "select release_lock(" + NAME + ")");
            }
        } catch (SQLException cause) {
            throw new DataAccessResourceFailureException("The lock for imports cannot be asked for", cause);
        }
    }

    private static boolean answersYes(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question);
                ResultSet answer = statement.executeQuery()) {
            return answer.next() && answer.getInt(1) == 1;
        }
    }
}
