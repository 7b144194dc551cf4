package org.commonweave.transfer.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.commonweave.transfer.ImportRefused;
import org.springframework.util.FileSystemUtils;

/// The files of an archive: one for all messages, or one for each month, packed or not.
///
/// @param files each as it can be read from any place on
/// @param unpacked where files were unpacked to, which is removed at the end
record MailArchive(List<Path> files, Path unpacked) implements AutoCloseable {

    /// Eighty years, a file for each month.
    private static final int MOST_FILES = 1_000;

    /// The archive of a busy list of twenty years; packed files are unpacked onto the disk of the server. In MiB.
    private static final long MOST_UNPACKED_MEGABYTES = 8_192;

    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;

    static MailArchive open(Path place) {
        try {
            Path unpacked = Files.createTempDirectory("mail");
            try {
                List<Path> files = new ArrayList<>();
                long room = MOST_UNPACKED_MEGABYTES * 1024 * 1024;
                for (Path file : found(place)) {
                    if (isPacked(file)) {
                        Path plain = unpacked.resolve(Integer.toString(files.size()));
                        room -= unpack(file, plain, room);
                        files.add(plain);
                    } else {
                        files.add(file);
                    }
                }
                return new MailArchive(files, unpacked);
            } catch (IOException | RuntimeException fault) {
                FileSystemUtils.deleteRecursively(unpacked);
                throw fault;
            }
        } catch (ZipException _) {
            throw new ImportRefused("transfer.mail.refused.packed");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<Path> found(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> all = Files.walk(place)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .limit(MOST_FILES + 1)
                    .toList();
            if (files.size() > MOST_FILES) {
                throw new ImportRefused("transfer.mail.refused.files", MOST_FILES);
            }
            return files;
        }
    }

    private static boolean isPacked(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.read() == GZIP_FIRST && bytes.read() == GZIP_SECOND;
        }
    }

    private static long unpack(Path file, Path plain, long room) throws IOException {
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file));
                var target = Files.newOutputStream(plain)) {
            byte[] some = new byte[64 * 1024];
            long size = 0;
            for (int read = bytes.read(some); read >= 0; read = bytes.read(some)) {
                size += read;
                if (size > room) {
                    throw new ImportRefused("transfer.mail.refused.large", MOST_UNPACKED_MEGABYTES);
                }
                target.write(some, 0, read);
            }
            return size;
        }
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    InputStream stream(int file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(files.get(file)));
    }

    MessageBytes message(Entry.Place place) throws IOException {
        return new MessageBytes(files.get(place.file()), place);
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(unpacked);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
