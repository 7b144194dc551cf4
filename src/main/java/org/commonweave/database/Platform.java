package org.commonweave.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// A kind of machine for which server binaries exist, with the names they have there.
enum Platform {
    LINUX("linux", "bin/mariadbd"),
    MACOS("osx", "bin/mariadbd"),
    WINDOWS("winx64", "bin/mysqld.exe");

    /// Present wherever programs built for the GNU C library can run, absent on Alpine and other musl systems.
    private static final Path GNU_LOADER = Path.of("/lib64/ld-linux-x86-64.so.2");

    private final String folder;
    private final String daemon;

    Platform(String folder, String daemon) {
        this.folder = folder;
        this.daemon = daemon;
    }

    String folder() {
        return folder;
    }

    String daemon() {
        return daemon;
    }

    static Platform current() {
        var system = System.getProperty("os.name");
        var processor = System.getProperty("os.arch");
        return of(system, processor, Files.exists(GNU_LOADER))
                .orElseThrow(() -> new DatabaseUnavailable(
                        "There is no embedded database for this kind of machine (%s on %s)."
                                .formatted(system, processor),
                        "Please " + DatabaseUnavailable.USE_ANOTHER_SERVER));
    }

    static Optional<Platform> of(String system, String processor, boolean gnuLoader) {
        var name = system.toLowerCase(Locale.ROOT);
        var intel = processor.equals("amd64") || processor.equals("x86_64");
        if (name.equals("linux") && intel && gnuLoader) {
            return Optional.of(LINUX);
        }
        if (name.startsWith("mac") && processor.equals("aarch64")) {
            return Optional.of(MACOS);
        }
        return name.startsWith("windows") && intel ? Optional.of(WINDOWS) : Optional.empty();
    }
}
