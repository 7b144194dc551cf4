package org.commonweave.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps a database folder to one process, and tells any other one who has it.
final class FolderLock implements AutoCloseable {

    /// Far behind the text of the file, because a locked byte cannot be read by others on Windows.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /// Asked first, because opening and closing the file a second time in one process would give up the first lock.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock take(DatabaseFolder folder) {
        var file = folder.lock();
        if (!HELD_HERE.add(file)) {
            throw inUse(folder, thisProcess());
        }
        FileChannel channel = null;
        try {
            channel = lock(folder);
            return new FolderLock(file, channel);
        } catch (IOException e) {
            throw DatabaseFolder.unwritable(file, e);
        } finally {
            if (channel == null) {
                HELD_HERE.remove(file);
            }
        }
    }

    /// Whether somebody has the folder now.
    static boolean isHeld(DatabaseFolder folder) {
        var file = folder.lock();
        if (HELD_HERE.contains(file)) {
            return true;
        }
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock(LOCKED_BYTE, 1, false)) {
            return lock == null;
        } catch (IOException e) {
            throw DatabaseFolder.unwritable(file, e);
        }
    }

    private static FileChannel lock(DatabaseFolder folder) throws IOException {
        var channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw inUse(folder, Files.readString(folder.lock()).strip());
            }
            channel.truncate(0);
            channel.write(StandardCharsets.US_ASCII.encode(thisProcess()));
            return channel;
        } catch (IOException | DatabaseUnavailable e) {
            channel.close();
            throw e;
        }
    }

    private static DatabaseUnavailable inUse(DatabaseFolder folder, String holder) {
        return new DatabaseUnavailable(
                "The data in %s is in use by process %s.".formatted(folder.root(), holder),
                "Stop that process first, or give this one a folder of its own with COMMONWEAVE_DATA.");
    }

    private static String thisProcess() {
        return Long.toString(ProcessHandle.current().pid());
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw DatabaseFolder.unwritable(file, e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
