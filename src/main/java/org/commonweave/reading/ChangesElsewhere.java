package org.commonweave.reading;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What other processes than the server, such as an import by command, have changed in the commons. They only count it;
/// the server forgets all answers that it keeps when the number is another one.
@Component
class ChangesElsewhere {

    private final JdbcClient database;

    ChangesElsewhere(JdbcClient database) {
        this.database = database;
    }

    /// Counts one more, together with the change: as part of its transaction.
    void add() {
        database.sql("INSERT INTO changes_elsewhere (id, number) VALUES (1, 1)"
                        + " ON DUPLICATE KEY UPDATE number = number + 1")
                .update();
    }

    /// How many there have been.
    long number() {
        return database.sql("SELECT number FROM changes_elsewhere")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
