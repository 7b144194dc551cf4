package org.commonweave.search.index;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The changes that the index has yet to take.
@Component
class IndexEvents {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final JdbcClient database;
    private final EntityManagerFactory entities;

    IndexEvents(JdbcClient database, EntityManagerFactory entities) {
        this.database = database;
        this.entities = entities;
    }

    long waiting() {
        return count("PENDING");
    }

    /// Waits until the index has taken all, and gives up when it has taken none for so long.
    void awaitNone(Duration patience) {
        long before = Long.MAX_VALUE;
        Duration idle = Duration.ZERO;
        for (long waiting = waiting(); waiting > 0 && idle.compareTo(patience) < 0; waiting = waiting()) {
            idle = waiting < before ? Duration.ZERO : idle.plus(LOOK_AGAIN);
            before = Math.min(before, waiting);
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /// Those that failed again and again, so that they are left aside until [#retry].
    long givenUp() {
        return count("ABORTED");
    }

    private long count(String status) {
        return database.sql("SELECT COUNT(*) FROM hsearch_outbox_event WHERE status = :status")
                .param("status", status)
                .query(Long.class)
                .single();
    }

    /// Lets those that were given up be tried once more.
    void retry() {
        Search.mapping(entities).extension(OutboxPollingExtension.get()).reprocessAbortedEvents();
    }
}
