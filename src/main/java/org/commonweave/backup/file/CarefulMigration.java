package org.commonweave.backup.file;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import javax.sql.DataSource;
import org.commonweave.site.DataFolder;
import org.commonweave.site.DataFolderUnusable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;

/// Brings the tables up to date at a start, after a backup of what is in them: the older program cannot read the new
/// tables, and whoever has to go back to it needs the old ones.
@AutoConfiguration(
        afterName = {
            "org.commonweave.database.RunningDatabaseConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@ConditionalOnBean(DataSource.class)
@ConditionalOnMissingBean(FlywayMigrationStrategy.class)
class CarefulMigration {

    private static final Logger log = LoggerFactory.getLogger(CarefulMigration.class);

    @Bean
    FlywayMigrationStrategy backupBeforeMigration(
            DataSource database,
            @Value("${commonweave.data:./data}") String data,
            @Value("${commonweave.backup.before-upgrade:true}") boolean isWanted) {
        return flyway -> {
            boolean isFilled = isFilled(database);
            if (isWanted && isFilled && isGoingToChange(flyway)) {
                keep(database, new DataFolder(Path.of(data.isBlank() ? "data" : data)));
            }
            flyway.migrate();
        };
    }

    private static boolean isFilled(DataSource database) {
        try (Connection connection = database.getConnection()) {
            Schema schema = new Schema(connection);
            if (schema.isUnfinished()) {
                throw new BackupRefused("backup.restore.unfinished");
            }
            return schema.version().isPresent() && !schema.isEmpty();
        } catch (SQLException cause) {
            throw new DataAccessResourceFailureException("The tables cannot be looked at", cause);
        }
    }

    /// Of tables that are not fit for this program, Flyway says so itself.
    private static boolean isGoingToChange(Flyway flyway) {
        return flyway.info().pending().length > 0
                && Arrays.stream(flyway.info().all())
                        .map(MigrationInfo::getState)
                        .noneMatch(state -> state.isFailed() || state == MigrationState.FUTURE_SUCCESS);
    }

    private static void keep(DataSource database, DataFolder data) {
        Clock clock = Clock.systemUTC();
        BackupFolder folder = new BackupFolder(data, clock);
        try {
            Path file = folder.place(folder.newName(Reason.BEFORE_UPGRADE));
            log.info("The tables are about to be changed for this version. What is in them is kept in {} first", file);
            new BackupWriting(database, data, clock).write(file, Reason.BEFORE_UPGRADE, (_, _, _) -> {});
        } catch (BackupRefused | DataFolderUnusable | DataAccessResourceFailureException cause) {
            throw new BackupRefused(cause, "backup.before-upgrade.failed", String.valueOf(cause.getMessage()));
        }
    }
}
