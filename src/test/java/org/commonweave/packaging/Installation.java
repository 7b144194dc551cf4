package org.commonweave.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// The program as the jar unpacks itself. It starts in half the time, which all trials of a build together would
/// otherwise wait for; so it is unpacked once for all of them.
final class Installation {

    private static final Path FOLDER = Path.of("target", "unpacked");
    private static final Path LOCK = Path.of("target", "unpacked.lock");

    private Installation() {}

    /// What the Java machine is told to start it.
    static List<String> options() throws Exception {
        return List.of(
                "-XX:AOTCache=" + folder().resolve("commonweave.aot"),
                "-Xlog:aot*=error",
                "-jar",
                folder().resolve("commonweave.jar").toString());
    }

    static Path folder() throws Exception {
        try (var file = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = file.lock()) {
            if (isOutdated()) {
                FileSystemUtils.deleteRecursively(FOLDER);
                unpack();
            }
        }
        return FOLDER;
    }

    private static boolean isOutdated() throws IOException {
        Path unpacked = FOLDER.resolve("commonweave.aot");
        return !Files.exists(unpacked)
                || Files.getLastModifiedTime(unpacked).compareTo(Files.getLastModifiedTime(PackagedJar.path())) < 0;
    }

    private static void unpack() throws Exception {
        Path untouched = Files.createTempDirectory("untouched");
        assertThat(RunningProgram.packaged(untouched, "unpack", FOLDER.toString()))
                .isZero();
        assertThat(untouched).isEmptyDirectory();
        Files.delete(untouched);
    }
}
