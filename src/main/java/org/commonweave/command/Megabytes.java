package org.commonweave.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How large a file is, as people say it.
final class Megabytes {

    private static final double BYTES = 1e6;

    private Megabytes() {}

    static double of(Path file) {
        try {
            return Files.size(file) / BYTES;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
