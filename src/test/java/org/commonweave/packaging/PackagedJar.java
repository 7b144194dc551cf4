package org.commonweave.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The executable jar that the build has just made.
final class PackagedJar {

    private PackagedJar() {}

    static Path path() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("commonweave-.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
