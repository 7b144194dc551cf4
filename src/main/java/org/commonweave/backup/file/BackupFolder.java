package org.commonweave.backup.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweave.site.DataFolder;
import org.springframework.stereotype.Component;

/// Where backups lie unless somebody names another place: `backups` in the data folder.
@Component
public class BackupFolder {

    public static final String NAME = "backups";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

    /// No backup takes as long; what is older was left behind by a program that was killed.
    private static final Duration LONGEST = Duration.ofDays(1);

    private final DataFolder data;
    private final Clock clock;

    public BackupFolder(DataFolder data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /// The folder itself, made if it is not there.
    public Path root() {
        return data.folder(NAME);
    }

    /// What a backup made now is called.
    public String newName(Reason reason) {
        return StoredBackup.nameOf(TIME.format(clock.instant()), reason);
    }

    /// Where the backup with this name lies or would lie. Throws [BackupRefused] for what is not the name of a backup.
    public Path place(String name) {
        if (!StoredBackup.isName(name)) {
            throw new BackupRefused("backup.no-file", name);
        }
        return root().resolve(name);
    }

    /// Why the backup with this name was made, if its name tells.
    public Optional<Reason> reason(String name) {
        return StoredBackup.reason(name);
    }

    /// All of them, the newest first.
    public List<StoredBackup> list() {
        try (Stream<Path> files = Files.list(root())) {
            return files.filter(file -> StoredBackup.isName(file.getFileName().toString()))
                    .filter(Files::isRegularFile)
                    .flatMap(file -> stored(file).stream())
                    .sorted(Comparator.comparing(StoredBackup::madeAt)
                            .thenComparing(StoredBackup::name)
                            .reversed())
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public Optional<StoredBackup> find(String name) {
        return StoredBackup.isName(name) ? stored(root().resolve(name)) : Optional.empty();
    }

    /// Removes it for good, if it is there.
    public void remove(String name) {
        delete(place(name));
    }

    /// Removes what killed programs have left behind.
    public void tidy() {
        Instant old = clock.instant().minus(LONGEST);
        try (Stream<Path> files = Files.list(root())) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(NewFile.UNFINISHED)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    delete(file);
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// Empty if somebody has just removed it.
    private static Optional<StoredBackup> stored(Path file) {
        try {
            String name = file.getFileName().toString();
            Instant changed = Files.getLastModifiedTime(file).toInstant();
            Instant madeAt = StoredBackup.time(name)
                    .map(time -> TIME.parse(time, Instant::from))
                    .orElse(changed);
            return Optional.of(new StoredBackup(name, Files.size(file), madeAt, StoredBackup.reason(name)));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException cause) {
            throw BackupRefused.unwritable(file, cause);
        }
    }
}
