package org.commonweave.backup.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.commonweave.database.OwnDatabase;
import org.commonweave.site.DataFolder;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class CarefulMigrationTest {

    private static OwnDatabase own;

    @TempDir
    private Path place;

    private DataSource database;
    private DataFolder data;

    @BeforeAll
    static void startServer() {
        own = OwnDatabase.start();
    }

    @AfterAll
    static void stopServer() {
        own.close();
    }

    @BeforeEach
    void prepare() throws SQLException {
        database = own.emptied();
        data = new DataFolder(place.resolve("data"));
    }

    /// What happens to the tables at a start.
    static void start(DataSource database, DataFolder data, boolean isBackupWanted) {
        new CarefulMigration()
                .backupBeforeMigration(database, data.root().toString(), isBackupWanted)
                .migrate(OwnDatabase.migrations(database)
                        .ignoreMigrationPatterns(new String[0])
                        .load());
    }

    @Test
    void whatIsThereIsKeptBeforeTablesChange() throws Exception {
        write("7");

        start(database, data, true);

        assertThat(backups()).hasSize(1).first().asString().endsWith("-before-upgrade.zip");
        Manifest kept = new BackupCheck()
                .manifest(new BackupFolder(data, Clock.systemUTC())
                        .place(backups().getFirst()));
        assertThat(kept.schema()).isEqualTo("0007");
        assertThat(kept.reason()).isEqualTo(Reason.BEFORE_UPGRADE);
        assertThat(kept.tables()).contains(new Manifest.Rows("tags", 1));
        OwnDatabase.migrations(database).load().validate();
    }

    @Test
    void nothingIsKeptWhenNothingChangesOrNothingIsThere() {
        start(database, data, true);
        assertThat(backups()).isEmpty();

        JdbcClient.create(database)
                .sql("INSERT INTO tags (id, slug, name) VALUES (1, 'a', 'A')")
                .update();
        start(database, data, true);
        assertThat(backups()).isEmpty();
    }

    @Test
    void operatorsMayDoWithoutIt() {
        write("7");

        start(database, data, false);

        assertThat(backups()).isEmpty();
    }

    @Test
    void tablesStayAsTheyAreWhenTheyCannotBeKept() throws Exception {
        write("7");
        Files.writeString(Files.createDirectories(data.root()).resolve("backups"), "in the way");

        assertThatThrownBy(() -> start(database, data, true))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("could not be kept first")
                .hasMessageContaining("COMMONWEAVE_BACKUP_BEFORE_UPGRADE=false");

        assertThat(JdbcClient.create(database)
                        .sql("SELECT MAX(CAST(version AS INT)) FROM flyway_schema_history")
                        .query(Integer.class)
                        .single())
                .isEqualTo(7);
    }

    @Test
    void newerTablesAreRefusedWithoutABackup() {
        write("7");
        JdbcClient.create(database)
                .sql("INSERT INTO flyway_schema_history SELECT 999, '999999', 'future', 'SQL',"
                        + " 'V999999__future.sql', 1, installed_by, installed_on, 1, TRUE FROM"
                        + " flyway_schema_history WHERE installed_rank = 1")
                .update();

        assertThatThrownBy(() -> start(database, data, true)).isInstanceOf(FlywayValidateException.class);

        assertThat(backups()).isEmpty();
    }

    private void write(String version) {
        OwnDatabase.migrations(database).target(version).load().migrate();
        JdbcClient.create(database)
                .sql("INSERT INTO tags (id, slug, name) VALUES (1, 'a', 'A')")
                .update();
    }

    private List<String> backups() {
        return new BackupFolder(data, Clock.systemUTC())
                .list().stream().map(StoredBackup::name).toList();
    }
}
