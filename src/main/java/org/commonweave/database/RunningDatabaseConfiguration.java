package org.commonweave.database;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/// Lets a command of the jar work on the embedded database of the commons that serves from the same data folder, so
/// that nobody has to stop it. Another server never does: it would fight with the first one.
@AutoConfiguration(before = EmbeddedDatabaseConfiguration.class)
@ConditionalOnNotWebApplication
@Conditional({OnNoDatabaseNamed.class, OnDatabaseServing.class})
class RunningDatabaseConfiguration {

    @Bean
    DatabaseAccess runningDatabaseAccess(@Value("${commonweave.data:./data}") String data) {
        return DatabaseAccess.toRunning(DatabaseFolder.in(Path.of(data)))
                .orElseThrow(() ->
                        new DatabaseUnavailable("The commons was stopped just now.", "Give the command once more."));
    }

    /// Changing the tables under a commons that is of another version would break it.
    @Bean
    FlywayMigrationStrategy onlyTheSameVersion() {
        return RunningDatabaseConfiguration::checkSameVersion;
    }

    private static void checkSameVersion(Flyway flyway) {
        if (flyway.info().pending().length > 0) {
            throw new DatabaseUnavailable(
                    "The commons that is serving is of an older version than this jar.",
                    "Start it with this jar first, or give the command to the jar that it serves with.");
        }
    }
}
