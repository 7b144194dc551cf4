package org.commonweave.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A disk of its own for one folder, so small that it can be filled: kept in memory, and made by who may
/// (root on Linux). Everywhere else the same is brought about by a limit: the program may make no file
/// larger, of whatever size it is, which it is told in other words, but at the same places.
final class SmallDisk implements AutoCloseable {

    private static final int AMPLE_MEGABYTES = 1024;

    /// In bytes; enough for what a command says.
    private static final int NEXT_TO_NOTHING = 20_000;

    /// In kilobytes.
    private static final long ONE_PAGE = 4;

    private final Path folder;
    private final boolean isMounted;
    private long limited;

    private SmallDisk(Path folder, boolean isMounted) {
        this.folder = folder;
        this.isMounted = isMounted;
    }

    /// A disk with plenty of room, for now.
    static SmallDisk at(Path folder) throws IOException {
        Files.createDirectories(folder);
        boolean isMounted = !Boolean.getBoolean("faults.unmounted")
                && run("mount", "-t", "tmpfs", "-o", size(AMPLE_MEGABYTES * 1024L), "tmpfs", folder.toString());
        return new SmallDisk(folder, isMounted);
    }

    /// Leaves no room for anything more.
    void fill(RunningProgram program) throws IOException {
        if (isMounted) {
            resize(Math.max(used(), ONE_PAGE)); // of none, there would be no end
        } else {
            limited = program.id();
            assertThat(limit("0")).isTrue();
        }
    }

    /// Leaves a little room, where that can be done.
    void leave(int megabytes) throws IOException {
        if (isMounted) {
            resize(used() + megabytes * 1024L);
        }
    }

    /// In kilobytes.
    private long used() throws IOException {
        FileStore disk = Files.getFileStore(folder);
        return (disk.getTotalSpace() - disk.getUnallocatedSpace()) / 1024;
    }

    /// What a command has to be started with, so that it finds no room either.
    List<String> starter() {
        return isMounted ? List.of() : List.of("prlimit", "--fsize=" + NEXT_TO_NOTHING);
    }

    /// Whether the folder is really on a disk of its own, whose room can be asked for.
    boolean isMounted() {
        return isMounted;
    }

    void makeRoom() {
        if (isMounted) {
            resize(AMPLE_MEGABYTES * 1024L);
        } else if (limited != 0) {
            assertThat(limit("unlimited")).isTrue();
            limited = 0;
        }
    }

    private boolean limit(String bytes) {
        return run("prlimit", "--pid", Long.toString(limited), "--fsize=" + bytes + ":unlimited");
    }

    private void resize(long kilobytes) {
        assertThat(run("mount", "-o", "remount," + size(kilobytes), folder.toString()))
                .isTrue();
    }

    private static String size(long kilobytes) {
        return "size=" + kilobytes + "k,mode=700";
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    @Override
    public void close() {
        if (isMounted) {
            assertThat(run("umount", folder.toString())).isTrue();
        }
    }
}
