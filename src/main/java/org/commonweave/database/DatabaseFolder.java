package org.commonweave.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/// Where the embedded database keeps its files, readable by nobody but the user who runs it.
record DatabaseFolder(Path root) {

    /// For the files that each start makes anew, and some more.
    private static final DataSize NEEDED = DataSize.ofMegabytes(40);

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /// Creates the folder `database` in the data directory where it is missing.
    static DatabaseFolder in(Path data) {
        var root = data.resolve("database").toAbsolutePath().normalize();
        try {
            Files.createDirectories(root.getParent());
            if (!Files.isDirectory(root)) {
                Files.createDirectory(root, ownerOnly("rwx------"));
            }
            return new DatabaseFolder(root.toRealPath());
        } catch (IOException e) {
            throw unwritable(root, e);
        }
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path processId() {
        return root.resolve("server.pid");
    }

    Path log() {
        return root.resolve("server.log");
    }

    /// Options with which the command line client `mariadb --defaults-file=…` reaches the running server.
    Path clientOptions() {
        return root.resolve("client.cnf");
    }

    Path tables() {
        return root.resolve("tables");
    }

    Path unfinishedTables() {
        return root.resolve("tables.unfinished");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    /// Whether there is room for a server to start, and to work on.
    boolean hasRoom() {
        try {
            return Files.getFileStore(root).getUsableSpace() >= NEEDED.toBytes();
        } catch (IOException e) {
            return true;
        }
    }

    /// Begins a new log and empties the temporary folder; the log of the run before is kept for whoever looks for a
    /// reason.
    void makeReadyForStart() {
        try {
            if (Files.exists(log())) {
                Files.move(log(), root.resolve("server.previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            FileSystemUtils.deleteRecursively(temporary());
            Files.createDirectory(temporary(), ownerOnly("rwx------"));
        } catch (IOException e) {
            throw unwritable(root, e);
        }
    }

    /// Writes a file that only its owner can read, also while it is being written.
    static void writePrivately(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, ownerOnly("rw-------"));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    static DatabaseUnavailable unwritable(Path path, IOException cause) {
        return new DatabaseUnavailable(
                "The database folder cannot be used: %s (%s)."
                        .formatted(cause.getMessage(), cause.getClass().getSimpleName()),
                "Let the user \"%s\" write to %s, make sure that the disk is not full, or choose another folder with COMMONWEAVE_DATA."
                        .formatted(System.getProperty("user.name"), path),
                cause);
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
