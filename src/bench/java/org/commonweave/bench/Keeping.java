package org.commonweave.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.commonweave.backup.file.BackupCheck;
import org.commonweave.backup.file.BackupWriting;
import org.commonweave.backup.file.Progress;
import org.commonweave.backup.file.Reason;
import org.commonweave.backup.file.Restoring;
import org.commonweave.database.BenchDatabase;
import org.commonweave.site.DataFolder;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/// Making a backup of the whole commons, looking through it, and bringing it back into a database with nothing in it.
final class Keeping implements Measurement {

    private static final double MEGABYTE = 1e6;
    private static final Progress SILENT = (_, _, _) -> {};

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public List<Row> measure(Ground ground) throws IOException {
        Path file = Ground.file("backup.zip");
        Files.deleteIfExists(file);
        Map<String, String> settings = ground.settings();
        DataSource full = source(
                settings.getOrDefault("SPRING_DATASOURCE_URL", ""),
                settings.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                settings.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
        DataFolder data = new DataFolder(Path.of(settings.getOrDefault("COMMONWEAVE_DATA", "")));
        double making =
                seconds(() -> new BackupWriting(full, data, Clock.systemUTC()).write(file, Reason.BY_HAND, SILENT));
        double checking = seconds(() -> new BackupCheck().check(file, SILENT));
        double restoring = restore(file);
        int pages = ground.options().pages();
        return List.of(
                Row.told(
                        "backup while nothing else goes on",
                        "%.1f s for %,d pages with their revisions, %.0f MB; %.1f s to check it"
                                .formatted(making, pages, Files.size(file) / MEGABYTE, checking)),
                Row.told(
                        "restore into an empty database, checking included",
                        "%.1f s for %,d pages".formatted(restoring, pages)));
    }

    private static double restore(Path file) throws IOException {
        Path place = Ground.file("restored");
        FileSystemUtils.deleteRecursively(place);
        try (BenchDatabase database = BenchDatabase.start(place.resolve("server"))) {
            DataSource empty = source(database.url(), database.user(), database.password());
            Flyway flyway = Flyway.configure().dataSource(empty).load();
            Restoring restoring =
                    new Restoring(empty, new DataFolder(place.resolve("data")), flyway, new BackupCheck());
            return seconds(() -> restoring.restore(file, SILENT));
        }
    }

    private static DataSource source(String url, String user, String password) {
        return new DriverManagerDataSource(url, user, password);
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
