package org.commonweave.backup.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.commonweave.site.DataFolder;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Brings a backup back into an installation in which nobody has written anything.
///
/// The tables are made as they were when the backup was made, filled, and then brought up to date like those of any
/// older version. A mark in the database says that this is not finished; as long as it is there, nothing starts with
/// these tables, and the same command begins again.
@Component
public class Restoring {

    /// Uploads, which are known by their hashes, are left where they are when a restore begins again.
    private static final String SHELF = "files";

    private final DataSource database;
    private final DataFolder data;
    private final Flyway flyway;
    private final BackupCheck check;

    public Restoring(DataSource database, DataFolder data, Flyway flyway, BackupCheck check) {
        this.database = database;
        this.data = data;
        this.flyway = flyway;
        this.check = check;
    }

    /// Throws [BackupRefused] before anything is changed if the backup is damaged or of a newer version, or if there is
    /// something already.
    public Manifest restore(Path file, Progress progress) {
        refuseNewer(check.manifest(file));
        Findings findings = check.check(file, progress);
        if (!findings.isSound()) {
            throw new BackupRefused(
                    "backup.damaged", file.toString(), findings.faults().getFirst());
        }
        try (Connection connection = database.getConnection();
                Archive archive = Archive.open(file)) {
            Schema schema = new Schema(connection);
            refuseUnlessEmpty(schema);
            if (schema.isTaken()) {
                throw new BackupRefused("backup.restore.taken");
            }
            try {
                restore(archive, schema, progress);
                return archive.manifest();
            } finally {
                schema.giveBack();
            }
        } catch (IOException cause) {
            throw BackupRefused.unwritable(data.root(), cause);
        } catch (SQLException | FlywayException cause) {
            throw new BackupRefused(cause, "backup.restore.failed", String.valueOf(cause.getMessage()));
        }
    }

    private void restore(Archive archive, Schema schema, Progress progress) throws IOException, SQLException {
        empty(schema);
        migrate(MigrationVersion.fromVersion(archive.manifest().schema()));
        tell(schema.database(), "CREATE TABLE " + Schema.UNFINISHED + " (since DATETIME NOT NULL)");
        fill(archive, schema.database(), progress);
        migrate(MigrationVersion.LATEST);
        FileSystemUtils.deleteRecursively(data.root().resolve("index"));
        tell(schema.database(), "DROP TABLE " + Schema.UNFINISHED);
    }

    private void refuseNewer(Manifest manifest) {
        MigrationVersion newest = MigrationVersion.EMPTY;
        for (MigrationInfo known : flyway.info().all()) {
            MigrationVersion version = known.getVersion();
            if (version != null && known.getState().isResolved() && version.compareTo(newest) > 0) {
                newest = version;
            }
        }
        if (MigrationVersion.fromVersion(manifest.schema()).compareTo(newest) > 0) {
            throw new BackupRefused("backup.newer", manifest.version());
        }
    }

    private static void refuseUnlessEmpty(Schema schema) throws SQLException {
        if (schema.isServed()) {
            throw new BackupRefused("backup.restore.serving");
        }
        if (!schema.isUnfinished() && !schema.isEmpty()) {
            throw new BackupRefused("backup.restore.not-empty");
        }
    }

    /// Takes out the empty tables of another version, or what an interrupted restore has left. The mark goes last.
    private static void empty(Schema schema) throws SQLException {
        tell(schema.database(), "SET foreign_key_checks = 0");
        for (String table : schema.tableNames()) {
            if (!table.equals(Schema.UNFINISHED)) {
                tell(schema.database(), "DROP TABLE `" + table + "`");
            }
        }
        for (String sequence : schema.sequenceNames()) {
            tell(schema.database(), "DROP SEQUENCE `" + sequence + "`");
        }
        tell(schema.database(), "DROP TABLE IF EXISTS " + Schema.UNFINISHED);
        tell(schema.database(), "SET foreign_key_checks = 1");
    }

    private void migrate(MigrationVersion target) {
        Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration())
                .target(target)
                .load()
                .migrate();
    }

    private void fill(Archive archive, Connection connection, Progress progress) throws IOException, SQLException {
        Manifest manifest = archive.manifest();
        Count count = new Count(progress, Progress.Step.FILLING, manifest.rows() + manifest.files());
        tell(connection, "SET foreign_key_checks = 0, unique_checks = 0");
        connection.setAutoCommit(false);
        try {
            for (Table table : new Schema(connection).tables()) {
                tell(connection, "DELETE FROM `" + table.name() + "`");
                if (archive.has(table.entry())) {
                    fill(table, archive, connection, count);
                }
                connection.commit();
            }
            advance(manifest.sequences(), new Schema(connection));
            free(connection);
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            tell(connection, "SET foreign_key_checks = 1, unique_checks = 1");
        }
        for (String name : archive.names()) {
            if (Layout.isFile(name)) {
                shelve(archive, name);
                count.oneMore();
            }
        }
    }

    private static void fill(Table table, Archive archive, Connection connection, Count count)
            throws IOException, SQLException {
        try (InputStream content = archive.open(table.entry());
                RowText text = RowText.read(content)) {
            if (!kinds(table).equals(kinds(text.table()))) {
                throw new BackupRefused("backup.restore.columns", table.name());
            }
            try (PreparedStatement insertion =
                    connection.prepareStatement(text.table().insertion())) {
                Batch batch = new Batch(insertion, count);
                for (@Nullable Object[] row = text.next(); row != null; row = text.next()) {
                    batch.add(row);
                }
                batch.send();
            }
        }
    }

    private static Map<String, ColumnKind> kinds(Table table) {
        return table.columns().stream().collect(Collectors.toMap(Column::name, Column::kind, (first, _) -> first));
    }

    private static void advance(Map<String, Long> sequences, Schema schema) throws SQLException {
        for (Entry<String, Long> sequence : sequences.entrySet()) {
            if (schema.sequenceNames().contains(sequence.getKey())) {
                tell(schema.database(), "DO SETVAL(`" + sequence.getKey() + "`, " + sequence.getValue() + ", 0)");
            }
        }
    }

    /// What was being worked on when the backup was made, nobody works on any more.
    private static void free(Connection connection) throws SQLException {
        if (new Schema(connection).tableNames().contains("scheduled_tasks")) {
            tell(
                    connection,
                    "UPDATE scheduled_tasks SET picked = FALSE, picked_by = NULL, last_heartbeat = NULL WHERE picked");
        }
    }

    private void shelve(Archive archive, String name) throws IOException {
        Path folder = data.folder(SHELF).resolve(Layout.hash(name).substring(0, 2));
        Path place = folder.resolve(Layout.hash(name));
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(folder);
        Path arriving = Files.createTempFile(folder, "new", "");
        try (InputStream content = archive.open(name)) {
            Files.copy(content, arriving, StandardCopyOption.REPLACE_EXISTING);
            Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    private static void tell(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Rows on their way to the database.
    private static final class Batch {

        private static final int MOST_ROWS = 200;

        /// Far below what a server takes in one go, 16 MB.
        private static final long MOST_CHARACTERS = 2_000_000;

        private final PreparedStatement insertion;
        private final Count count;
        private int rows;
        private long characters;

        Batch(PreparedStatement insertion, Count count) {
            this.insertion = insertion;
            this.count = count;
        }

        void add(@Nullable Object[] row) throws SQLException {
            for (int i = 0; i < row.length; i++) {
                insertion.setObject(i + 1, row[i]);
                characters += size(row[i]);
            }
            insertion.addBatch();
            count.oneMore();
            rows++;
            if (rows >= MOST_ROWS || characters >= MOST_CHARACTERS) {
                send();
            }
        }

        private static long size(@Nullable Object value) {
            return switch (value) {
                case String text -> text.length();
                case byte[] bytes -> bytes.length;
                case null, default -> Long.BYTES;
            };
        }

        void send() throws SQLException {
            if (rows > 0) {
                insertion.executeBatch();
                rows = 0;
                characters = 0;
            }
        }
    }
}
