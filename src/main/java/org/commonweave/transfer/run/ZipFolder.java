package org.commonweave.transfer.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Unpacks a folder that came as one file. Nothing is written outside the folder, and no more than a disk can bear,
/// whatever the file says about itself.
final class ZipFolder {

    /// A handbook with some thousand pictures; larger ones the operator puts into the data folder. In MiB.
    static final int MOST_PACKED_MEGABYTES = 512;

    /// Four times that; text packs well, pictures do not. In MiB.
    static final int MOST_MEGABYTES = 2_048;

    /// As many as a folder may have.
    static final int MOST_ENTRIES = 100_000;

    /// Plain text packs to a tenth; only what was made to fill disks packs to a hundredth.
    private static final int MOST_TIMES = 100;

    /// Small files of repeated characters may pack well without harm.
    private static final long HARMLESS = 16L * 1024 * 1024;

    private static final Pattern STEPS = Pattern.compile("[/\\\\]");

    private final Path target;
    private final long packedSize;
    private long written;

    private ZipFolder(Path target, long packedSize) {
        this.target = target;
        this.packedSize = packedSize;
    }

    /// Whether a file begins as packed ones do.
    static boolean isPacked(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.read() == 'P' && bytes.read() == 'K';
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// Throws [RunRefused] for what is no such file, or one that must not be unpacked.
    static void unpack(Path packed, Path target) {
        try (ZipFile zip = new ZipFile(packed.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new RunRefused("transfer.zip.entries", MOST_ENTRIES);
            }
            Files.createDirectories(target);
            ZipFolder folder = new ZipFolder(target, Files.size(packed));
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                folder.unpack(zip, entries.nextElement());
            }
        } catch (ZipException _) {
            throw new RunRefused("transfer.zip.damaged");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// The folder in which everything lies: often it is packed as the only thing in the file.
    static Path top(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> things = found.filter(thing -> !isOfTheSystem(thing)).toList();
            return things.size() == 1 && Files.isDirectory(things.getFirst()) ? things.getFirst() : folder;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// What macOS puts beside the files of the person.
    private static boolean isOfTheSystem(Path thing) {
        return thing.getFileName().toString().equals("__MACOSX");
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        Path place = place(entry.getName());
        if (entry.isDirectory() || place.startsWith(target.resolve("__MACOSX"))) {
            return;
        }
        Files.createDirectories(place.getParent());
        if (Files.exists(place)) {
            throw new RunRefused("transfer.zip.path", entry.getName());
        }
        try (InputStream content = zip.getInputStream(entry);
                OutputStream file = Files.newOutputStream(place)) {
            byte[] some = new byte[64 * 1024];
            for (int read = content.read(some); read >= 0; read = content.read(some)) {
                count(read);
                file.write(some, 0, read);
            }
        }
    }

    private void count(int bytes) {
        written += bytes;
        boolean isBomb = written > HARMLESS && written / MOST_TIMES > packedSize;
        if (isBomb || written > MOST_MEGABYTES * 1024L * 1024) {
            throw new RunRefused("transfer.zip.unpacked", MOST_MEGABYTES);
        }
    }

    /// Where an entry is written. A name that leads elsewhere is not mended but refused: nobody packs such a file by
    /// mistake.
    private Path place(String name) {
        try {
            Path place = target;
            for (String step : STEPS.split(name, -1)) {
                if (step.equals("..") || step.indexOf(':') >= 0 || name.startsWith("/")) {
                    throw new RunRefused("transfer.zip.path", name);
                }
                place = place.resolve(step);
            }
            return place;
        } catch (InvalidPathException _) {
            throw new RunRefused("transfer.zip.path", name);
        }
    }
}
