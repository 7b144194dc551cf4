package org.commonweave.backup.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.commonweave.base.OutOfOrder;
import org.commonweave.site.DataFolder;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/// Writes a backup while people read and write.
///
/// All rows are from one moment. Uploaded files are copied afterwards: they lie under the hash of their bytes and are
/// never changed, so those that the rows name are there and the same. What takes memory does not grow with the commons.
@Component
public class BackupWriting {

    /// A row may be as large as the longest text.
    private static final int ROWS_AT_A_TIME = 50;

    private static final String README = """
            This is a backup of a Commonweave site: manifest.json says of which, when and by which version it was made.
            To bring it back, give this whole file to the program with an empty data folder:

                COMMONWEAVE_DATA=/a/new/folder java -jar commonweave.jar restore FILE

            tables/ holds the rows of the database as JSON, one a line. files/ holds what people uploaded, under the
            SHA-256 of each file; tables/files.jsonl says what it was called. To check all of it without the program:

                sha256sum --check checksums.sha256
            """;

    private final DataSource database;
    private final DataFolder data;
    private final Clock clock;

    public BackupWriting(DataSource database, DataFolder data, Clock clock) {
        this.database = database;
        this.data = data;
        this.clock = clock;
    }

    /// Writes the file, whole or not at all; only the user who runs the program can read it. Throws [BackupRefused] if
    /// it cannot be written, or is there already.
    public Manifest write(Path file, Reason reason, Progress progress) {
        try (Snapshot snapshot = Snapshot.of(database);
                NewFile written = NewFile.at(file)) {
            Manifest manifest = write(snapshot, written, reason, progress);
            written.keep();
            return manifest;
        } catch (IOException | OutOfOrder cause) {
            throw BackupRefused.unwritable(file, cause);
        } catch (SQLException cause) {
            throw new DataAccessResourceFailureException("The database cannot be read for a backup", cause);
        }
    }

    private Manifest write(Snapshot snapshot, NewFile written, Reason reason, Progress progress)
            throws IOException, SQLException {
        Schema schema = snapshot.schema();
        String version = schema.version().orElseThrow(() -> new BackupRefused("backup.nothing"));
        try (OutputStream out = written.open(data);
                Entries entries = new Entries(out, written.notes())) {
            entries.text(Layout.README, to -> to.write(README.getBytes(StandardCharsets.UTF_8)));
            List<Table> tables = schema.tables();
            List<Manifest.Rows> counts = new ArrayList<>();
            for (Table table : tables) {
                counts.add(new Manifest.Rows(table.name(), schema.count(table)));
            }
            List<String> hashes = uploads(schema, tables);
            int total = counts.stream().mapToInt(Manifest.Rows::rows).sum() + hashes.size();
            Count count = new Count(progress, Progress.Step.WRITING, total);
            for (Table table : tables) {
                entries.text(table.entry(), to -> write(snapshot, table, to, count));
            }
            int files = copy(hashes, entries, count);
            Manifest manifest = new Manifest(
                    Layout.FORMAT,
                    Optional.ofNullable(getClass().getPackage().getImplementationVersion())
                            .orElse("unknown"),
                    version,
                    site(schema, tables),
                    clock.instant(),
                    reason,
                    counts,
                    sequences(schema),
                    files,
                    entries.checksums());
            entries.manifest(manifest);
            return manifest;
        }
    }

    private static void write(Snapshot snapshot, Table table, OutputStream to, Count count) throws IOException {
        try (JsonGenerator json = Json.lines(to);
                Statement statement = snapshot.connection().createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            RowText.writeHeading(table, json);
            try (ResultSet rows = statement.executeQuery(table.selection())) {
                while (rows.next()) {
                    RowText.write(table, rows, json);
                    count.oneMore();
                }
            }
            json.writeRaw('\n');
        } catch (JacksonIOException cause) {
            throw cause.getCause();
        } catch (SQLException cause) {
            throw new DataAccessResourceFailureException("Table " + table.name() + " cannot be read", cause);
        }
    }

    /// The hashes of the uploaded files; the oldest tables had none.
    private static List<String> uploads(Schema schema, List<Table> tables) throws SQLException {
        return has(tables, "files") ? schema.strings("SELECT hash FROM files ORDER BY hash") : List.of();
    }

    private static String site(Schema schema, List<Table> tables) throws SQLException {
        return has(tables, "site_settings")
                ? schema.strings("SELECT name FROM site_settings").stream()
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static boolean has(List<Table> tables, String name) {
        return tables.stream().anyMatch(table -> table.name().equals(name));
    }

    /// Copies those that are there; that one is missing is told by whoever checks the backup.
    private int copy(List<String> hashes, Entries entries, Count count) throws IOException {
        Path shelf = data.folder("files");
        int copied = 0;
        for (String hash : hashes) {
            Path file = shelf.resolve(hash.substring(0, 2)).resolve(hash);
            if (Files.isRegularFile(file)) {
                entries.file(Layout.file(hash), file);
                copied++;
            }
            count.oneMore();
        }
        return copied;
    }

    /// Asked after the rows were fixed: numbers are only counted up, so none of them is given twice.
    private static Map<String, Long> sequences(Schema schema) throws SQLException {
        Map<String, Long> next = new TreeMap<>();
        for (String name : schema.sequenceNames()) {
            next.put(name, schema.next(name));
        }
        return next;
    }
}
