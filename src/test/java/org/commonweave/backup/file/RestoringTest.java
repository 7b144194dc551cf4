package org.commonweave.backup.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.backup.file.Progress.Step;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.content.file.StoredFiles;
import org.commonweave.database.OwnDatabase;
import org.commonweave.site.DataFolder;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From the commons of all tests into one with nothing in it.
@IntegrationTest
class RestoringTest {

    private static final Progress SILENT = (_, _, _) -> {};

    private static OwnDatabase own;

    @TempDir
    private Path place;

    @Autowired
    private BackupWriting writing;

    @Autowired
    private WikiService wiki;

    @Autowired
    private StoredFiles files;

    @Autowired
    private Writers writers;

    @Autowired
    private JdbcClient here;

    private DataSource empty;
    private JdbcClient there;
    private DataFolder data;
    private Path file;

    @BeforeAll
    static void start() {
        own = OwnDatabase.start();
    }

    @AfterAll
    static void stop() {
        own.close();
    }

    @BeforeEach
    void prepare() throws SQLException {
        empty = own.emptied();
        there = JdbcClient.create(empty);
        data = new DataFolder(place.resolve("data"));
        file = place.resolve("backup.zip");
    }

    @Test
    void everyRowAndEveryFileComesBackAsItWas() throws Exception {
        Viewer writer = writers.somebody(Role.MEMBER);
        ContentRef page = write(writer, "Bread 🥖 𝄞 naïve \u0001 \u2028");
        wiki.edit(writer, page.id(), Writers.edit(page.title(), "Better bread.", 1));
        wiki.remove(writer, write(writer, "Gone.").id(), "Enough.");
        String hash = files.keep(writer, "note.txt", "Hello 🌍".getBytes(StandardCharsets.UTF_8))
                .hash();
        byte[] allBytes = new byte[256];
        IntStream.range(0, allBytes.length).forEach(i -> allBytes[i] = (byte) i);
        here.sql("INSERT INTO scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)"
                        + " VALUES ('odd', :instance, :bytes, '2026-10-25 01:30:00.123456', FALSE, 1)")
                .param("instance", page.path())
                .param("bytes", allBytes)
                .update();
        writing.write(file, Reason.BY_HAND, SILENT);
        Files.createDirectories(data.folder("index").resolve("of-before"));

        Manifest restored = restoring().restore(file, SILENT);

        Path again = place.resolve("again.zip");
        new BackupWriting(empty, data, Clock.systemUTC()).write(again, Reason.BY_HAND, SILENT);
        assertThat(checksums(again)).isEqualTo(checksums(file)).hasSizeGreaterThan(20);
        assertThat(restored.site()).isEqualTo("Commonweave");
        assertThat(data.folder("files").resolve(hash.substring(0, 2)).resolve(hash))
                .hasContent("Hello 🌍");
        assertThat(there.sql("SELECT task_data FROM scheduled_tasks WHERE task_name = 'odd'")
                        .query(byte[].class)
                        .single())
                .isEqualTo(allBytes);
        assertThat(data.root().resolve("index")).doesNotExist();
        assertThat(there.sql("SELECT NEXT VALUE FOR contents_seq")
                        .query(Long.class)
                        .single())
                .isGreaterThan(there.sql("SELECT MAX(id) FROM contents")
                                .query(Long.class)
                                .single()
                        / 50);
        OwnDatabase.migrations(empty).load().validate();
    }

    @Test
    void whatIsWrittenMeanwhileIsInItWhollyOrNotAtAll() throws Exception {
        AtomicBoolean isOver = new AtomicBoolean();
        List<Thread> authors = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Viewer writer = writers.somebody(Role.MEMBER);
            authors.add(Thread.ofVirtual().start(() -> writeUntil(isOver, writer)));
        }
        Progress slowly = (step, done, _) -> {
            if (step == Step.WRITING && done % 50 == 0) {
                pause();
            }
        };
        pause();

        writing.write(file, Reason.BY_HAND, slowly);

        isOver.set(true);
        for (Thread author : authors) {
            author.join();
        }
        restoring().restore(file, SILENT);
        assertThat(count(
                        "contents c WHERE c.title LIKE 'Kept page%' AND c.revision <> (SELECT MAX(number) FROM revisions r WHERE"
                                + " r.content_id = c.id)"))
                .isZero();
        assertThat(count("contents c JOIN revisions r ON r.content_id = c.id AND r.number = c.revision"
                        + " WHERE c.title LIKE 'Kept page%' AND (r.body <> c.body OR r.title <> c.title)"))
                .isZero();
        assertThat(
                        count(
                                "contents c WHERE c.title LIKE 'Kept page%' AND c.revision <> (SELECT COUNT(*) FROM revisions r WHERE r.content_id = c.id)"))
                .isZero();
        assertForeignKeysHold();
    }

    @Test
    void installationWithContentIsRefusedAndStaysAsItIs() {
        writing.write(file, Reason.BY_HAND, SILENT);
        OwnDatabase.migrations(empty).load().migrate();
        there.sql("INSERT INTO tags (id, slug, name) VALUES (1, 'mine', 'Mine')")
                .update();

        assertRefused("There is something here already");

        assertThat(count("tags")).isEqualTo(1);
        assertThat(data.root().resolve("files")).doesNotExist();
    }

    @Test
    void tablesOfSomebodyElseAreRefusedEvenWhenEmpty() {
        writing.write(file, Reason.BY_HAND, SILENT);
        there.sql("CREATE TABLE theirs (id INT)").update();

        assertRefused("There is something here already");

        assertThat(count("theirs")).isZero();
    }

    @Test
    void freshInstallationCountsAsEmpty() {
        writing.write(file, Reason.BY_HAND, SILENT);
        OwnDatabase.migrations(empty).load().migrate();

        restoring().restore(file, SILENT);

        assertThat(count("members")).isPositive();
    }

    @Test
    void servingCommonsIsRefused() {
        writing.write(file, Reason.BY_HAND, SILENT);
        OwnDatabase.migrations(empty).load().migrate();
        there.sql("INSERT INTO hsearch_agent (id, name, type, state, expiration) VALUES (UUID(), 'a',"
                        + " 'EVENT_PROCESSING_DYNAMIC_SHARDING', 'RUNNING', UTC_TIMESTAMP(6) + INTERVAL 3 SECOND)")
                .update();

        assertRefused("The commons is serving. Stop it");
    }

    @Test
    void interruptedRestoreStopsEveryStartAndBeginsAgain() {
        writing.write(file, Reason.BY_HAND, SILENT);
        Progress stumbling = (step, done, total) -> {
            if (step == Step.FILLING && done > total / 2) {
                throw new IllegalStateException("The power is gone");
            }
        };
        assertThatThrownBy(() -> restoring().restore(file, stumbling)).hasMessage("The power is gone");

        assertThatThrownBy(() -> CarefulMigrationTest.start(empty, data, true))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("not all of it has arrived")
                .hasMessageContaining("restore");
        restoring().restore(file, SILENT);
        CarefulMigrationTest.start(empty, data, true);

        assertThat(count("revisions"))
                .isEqualTo(here.sql("SELECT COUNT(*) FROM revisions")
                        .query(Long.class)
                        .single());
        assertForeignKeysHold();
    }

    @Test
    void backupOfOlderTablesIsBroughtUpToDate() throws Exception {
        OwnDatabase.migrations(empty).target("6").load().migrate();
        there.sql("INSERT INTO tags (id, slug, name) VALUES (7, 'bread', 'Bread')")
                .update();
        new BackupWriting(empty, data, Clock.systemUTC()).write(file, Reason.BEFORE_UPGRADE, SILENT);
        own.emptied();

        Manifest restored = restoring().restore(file, SILENT);

        assertThat(restored.schema()).isEqualTo("0006");
        assertThat(there.sql("SELECT name FROM tags WHERE id = 7")
                        .query(String.class)
                        .single())
                .isEqualTo("Bread");
        assertThat(count("import_runs")).isZero();
        OwnDatabase.migrations(empty).load().validate();
    }

    @Test
    void backupOfNewerTablesIsRefusedBeforeAnythingChanges() throws Exception {
        writing.write(place.resolve("b.zip"), Reason.BY_HAND, SILENT);
        String schema = "\"schema\" : \""
                + new BackupCheck().manifest(place.resolve("b.zip")).schema() + "\"";
        Rewritten.of(place.resolve("b.zip"))
                .replacing(Layout.MANIFEST, schema, "\"schema\" : \"999999\"")
                .into(file);

        assertRefused("was made by a newer version of Commonweave");

        assertThat(count("information_schema.tables WHERE table_schema = DATABASE()"))
                .isZero();
    }

    @Test
    void damagedBackupIsRefusedBeforeAnythingChanges() throws Exception {
        writing.write(place.resolve("b.zip"), Reason.BY_HAND, SILENT);
        Rewritten.of(place.resolve("b.zip"))
                .replacing("tables/members.jsonl", "@example.org", "@example.com")
                .into(file);

        assertRefused("is damaged, and nothing has been changed");

        assertThat(count("information_schema.tables WHERE table_schema = DATABASE()"))
                .isZero();
    }

    @Test
    void tableWithOtherColumnsIsRefusedAndCanBeBegunAgain() throws Exception {
        writing.write(place.resolve("b.zip"), Reason.BY_HAND, SILENT);
        Rewritten.of(place.resolve("b.zip"))
                .replacing("tables/tags.jsonl", "\"slug\"", "\"slugs\"")
                .withRightHashes()
                .into(file);
        assertRefused("The columns of table tags in this backup are not those");

        Files.copy(place.resolve("b.zip"), place.resolve("right.zip"));
        restoring().restore(place.resolve("right.zip"), SILENT);

        assertThat(count("members")).isPositive();
    }

    @Test
    void nothingHalfFinishedIsLeftWhenWritingFails() throws Exception {
        assertThatThrownBy(() -> writing.write(file, Reason.BY_HAND, (_, done, _) -> {
                    if (done == 2) {
                        throw new IllegalStateException("Stopped");
                    }
                }))
                .hasMessage("Stopped");

        assertThat(place.toFile().list()).doesNotContain("backup.zip.part", "backup.zip");
    }

    @Test
    void fileThatIsThereIsNotOverwritten() throws Exception {
        Files.writeString(file, "precious");

        assertThatThrownBy(() -> writing.write(file, Reason.BY_HAND, SILENT))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("There is a file at");
        assertThatThrownBy(() -> writing.write(place.resolve("no/where.zip"), Reason.BY_HAND, SILENT))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("There is no folder at");
        assertThatThrownBy(() -> writing.write(Path.of("/proc/backup.zip"), Reason.BY_HAND, SILENT))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("Nothing can be written to");
        assertThat(file).hasContent("precious");
    }

    @Test
    void databaseWithoutACommonsIsNothingToKeep() {
        assertThatThrownBy(() -> new BackupWriting(empty, data, Clock.systemUTC()).write(file, Reason.BY_HAND, SILENT))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("There is nothing to keep yet");
        assertThat(file).doesNotExist();
    }

    private Restoring restoring() {
        Flyway flyway = OwnDatabase.migrations(empty).load();
        return new Restoring(empty, data, flyway, new BackupCheck());
    }

    private void assertRefused(String sentence) {
        assertThatThrownBy(() -> restoring().restore(file, SILENT))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining(sentence);
    }

    private ContentRef write(Viewer writer, String body) {
        return wiki.start(writer, NewPage.of(Writers.text(Writers.title("Kept page"), body, "kept")))
                .content();
    }

    private void writeUntil(AtomicBoolean isOver, Viewer writer) {
        ContentRef page = write(writer, "Version 1 links to [another](/wiki/another).");
        for (int revision = 1; !isOver.get(); revision++) {
            wiki.edit(writer, page.id(), Writers.edit(page.title(), "Version " + (revision + 1), revision));
            if (revision % 3 == 0) {
                page = write(writer, "Version 1");
                revision = 0;
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /// They are not watched while a backup is brought back.
    private void assertForeignKeysHold() {
        record Key(String name, String table, String column, String target, String targetColumn) {}
        List<Key> keys = there.sql("""
                SELECT constraint_name AS name, table_name AS `table`, column_name AS `column`,
                       referenced_table_name AS target, referenced_column_name AS target_column
                  FROM information_schema.key_column_usage
                 WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL""")
                .query((row, _) -> new Key(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
        assertThat(keys)
                .hasSizeGreaterThan(10)
                .allSatisfy(key -> assertThat(
                                count("%s a LEFT JOIN %s b ON a.%s = b.%s WHERE a.%s IS NOT NULL AND b.%s IS NULL"
                                        .formatted(
                                                key.table(),
                                                key.target(),
                                                key.column(),
                                                key.targetColumn(),
                                                key.column(),
                                                key.targetColumn())))
                        .as(key.name())
                        .isZero());
    }

    private long count(String what) {
        return there.sql("SELECT COUNT(*) FROM " + what).query(Long.class).single();
    }

    private static List<String> checksums(Path backup) throws Exception {
        return Rewritten.of(backup).text(Layout.CHECKSUMS).lines().toList();
    }
}
