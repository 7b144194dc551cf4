package org.commonweave.search.index;

import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes the changes on their way over from the server that had the index before. Hibernate Search lets
/// whoever says so each second go on with them until it has been silent for a while, by the clock: if a
/// server was killed and the clock put back, that would be in an hour. The folder of the index is ours
/// by now, so nobody else is there.
@Component
@DependsOnDatabaseInitialization
class IndexHandover {

    static final String NAME = "indexHandover";

    IndexHandover(JdbcClient database, IndexFolder folder) {
        if (folder.isOurs()) {
            takeOver(database);
        }
    }

    static void takeOver(JdbcClient database) {
        database.sql("DELETE FROM hsearch_agent").update();
        database.sql(
                        "UPDATE hsearch_outbox_event SET process_after = UTC_TIMESTAMP() WHERE process_after > UTC_TIMESTAMP()")
                .update();
    }

    /// Before anybody begins to work for the index.
    @Bean
    static EntityManagerFactoryDependsOnPostProcessor indexHandoverFirst() {
        return new EntityManagerFactoryDependsOnPostProcessor(NAME);
    }
}
