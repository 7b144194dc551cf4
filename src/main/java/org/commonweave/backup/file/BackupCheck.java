package org.commonweave.backup.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.zip.ZipException;
import org.commonweave.base.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks through a backup from beginning to end: whether everything is in it, as it was, and can be read.
@Component
public class BackupCheck {

    /// Throws [BackupRefused] if it is no backup at all, or nothing can be known of it.
    public Findings check(Path file, Progress progress) {
        try (Archive archive = Archive.open(file)) {
            return new Run(archive, progress).findings();
        } catch (IOException cause) {
            throw new BackupRefused(cause, "backup.unreadable", file.toString(), String.valueOf(cause.getMessage()));
        }
    }

    /// What a backup says about itself. Throws [BackupRefused] if that cannot be read.
    public Manifest manifest(Path file) {
        try (Archive archive = Archive.open(file)) {
            return archive.manifest();
        } catch (IOException cause) {
            throw new BackupRefused(cause, "backup.unreadable", file.toString(), String.valueOf(cause.getMessage()));
        }
    }

    /// One look through one backup.
    private static final class Run {

        /// In these one sees what has happened.
        private static final int TOLD = 20;

        private final Archive archive;
        private final Progress progress;
        private final List<String> faults = new ArrayList<>();
        private final Map<String, Integer> rows = new HashMap<>();
        private int more;
        private int lostUploads;

        Run(Archive archive, Progress progress) {
            this.archive = archive;
            this.progress = progress;
        }

        Findings findings() throws IOException {
            Map<String, String> checksums = archive.checksums();
            lookForStrangers(checksums.keySet());
            int done = 0;
            for (Entry<String, String> entry : checksums.entrySet()) {
                check(entry.getKey(), entry.getValue());
                progress.at(Progress.Step.CHECKING, ++done, checksums.size());
            }
            checkCounts(checksums.keySet());
            return new Findings(archive.manifest(), faults, more, lostUploads);
        }

        private void lookForStrangers(Set<String> known) {
            Set<String> met = new HashSet<>();
            for (String name : archive.names()) {
                boolean isKnown = known.contains(name) || name.equals(Layout.MANIFEST) || name.equals(Layout.CHECKSUMS);
                if (!Layout.belongs(name) || !isKnown || !met.add(name)) {
                    fault("backup.fault.stranger", name);
                }
            }
        }

        private void check(String name, String hash) throws IOException {
            if (!archive.has(name)) {
                fault("backup.fault.missing", name);
                return;
            }
            try (Archive.Hashed content = archive.open(name)) {
                String unreadable = Layout.isTable(name) ? read(name, content) : null;
                if (!content.rest().equals(hash)) {
                    fault("backup.fault.changed", name);
                } else if (unreadable != null) {
                    fault("backup.fault.row", name, unreadable);
                } else if (Layout.isFile(name) && !hash.equals(Layout.hash(name))) {
                    lostUploads++;
                }
            } catch (ZipException | EOFException _) {
                fault("backup.fault.changed", name);
            }
        }

        /// Reads all rows of a table, and says the number of the first that cannot be read.
        private @Nullable String read(String name, Archive.Hashed content) {
            int read = 0;
            try (RowText text = RowText.read(content)) {
                boolean holdsUploads = text.table().name().equals("files");
                for (@Nullable Object[] row = text.next(); row != null; row = text.next()) {
                    read++;
                    if (holdsUploads) {
                        lookForUpload(text.table(), row);
                    }
                }
                rows.put(text.table().name(), read);
                return text.table().entry().equals(name) ? null : Integer.toString(0);
            } catch (RowUnreadable _) {
                return Integer.toString(read + 1);
            }
        }

        private void lookForUpload(Table table, @Nullable Object[] row) {
            for (int i = 0; i < row.length; i++) {
                if (table.columns().get(i).name().equals("hash")
                        && row[i] instanceof String hash
                        && hash.matches("[0-9a-f]{64}")
                        && !archive.has(Layout.file(hash))) {
                    lostUploads++;
                }
            }
        }

        private void checkCounts(Set<String> known) {
            for (Manifest.Rows table : archive.manifest().tables()) {
                Integer found = rows.get(table.table());
                if (!known.contains(Layout.TABLES + table.table() + Layout.ROWS)) {
                    fault("backup.fault.missing", Layout.TABLES + table.table() + Layout.ROWS);
                } else if (found != null && found != table.rows()) {
                    fault("backup.fault.rows", table.table(), found, table.rows());
                }
            }
        }

        private void fault(String key, Object... details) {
            if (faults.size() < TOLD) {
                faults.add(Words.say(key, details));
            } else {
                more++;
            }
        }
    }
}
