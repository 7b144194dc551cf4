package org.commonweave.transfer.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonweave.site.DataFolder;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Where folders lie that are to be imported, below the data folder: those that the operator has put there,
/// and those that came through the browser.
@Component
class ImportPlaces {

    /// Where operators put folders.
    static final String OFFERED = "import";

    /// Where uploads are unpacked. They are removed when they are imported, or when nobody has wanted them for so long.
    static final String UPLOADED = "import-uploads";

    private static final Duration KEPT = Duration.ofDays(2);
    private static final String PACKED = ".zip";

    private final DataFolder data;
    private final Clock clock;

    ImportPlaces(DataFolder data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /// The names of the folders that the operator offers.
    List<String> offered() {
        try (Stream<Path> found = Files.list(data.folder(OFFERED))) {
            return found.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// The names of folders and files among which may be a mail archive.
    List<String> offeredArchives() {
        try (Stream<Path> found = Files.list(data.folder(OFFERED))) {
            return found.map(place -> place.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    Path offering() {
        return data.folder(OFFERED);
    }

    /// Keeps what comes through the browser, and says under which name. Throws [RunRefused] when it is too much.
    String receive(InputStream bytes) {
        String name = UUID.randomUUID().toString();
        Path packed = data.folder(UPLOADED).resolve(name + PACKED);
        try (OutputStream kept = Files.newOutputStream(packed)) {
            byte[] some = new byte[64 * 1024];
            long size = 0;
            for (int read = bytes.read(some); read >= 0; read = bytes.read(some)) {
                size += read;
                if (size > ZipFolder.MOST_PACKED_MEGABYTES * 1024L * 1024) {
                    throw new RunRefused("transfer.zip.large", ZipFolder.MOST_PACKED_MEGABYTES);
                }
                kept.write(some, 0, read);
            }
            return name;
        } catch (IOException | RunRefused cause) {
            delete(packed);
            throw cause instanceof RunRefused refused ? refused : new UncheckedIOException((IOException) cause);
        }
    }

    /// The folder itself, unpacked if it has not been yet.
    ///
    /// @param mayBePlain whether what came may be a single file that is not packed
    Path open(String folder, boolean mayBePlain) {
        Path place = data.root().resolve(folder).normalize();
        Path packed = place.resolveSibling(place.getFileName() + PACKED);
        if (Files.exists(packed)) {
            delete(place);
            if (mayBePlain && !ZipFolder.isPacked(packed)) {
                putInto(place, packed);
            } else {
                ZipFolder.unpack(packed, place);
                delete(packed);
            }
        }
        return folder.startsWith(UPLOADED) ? ZipFolder.top(place) : place;
    }

    private static void putInto(Path folder, Path file) {
        try {
            Files.createDirectories(folder);
            Files.move(file, folder.resolve(beginsAsXml(file) ? "export.xml" : "archive"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// Whether a file is an export rather than an archive of letters.
    private static boolean beginsAsXml(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(100), StandardCharsets.ISO_8859_1)
                    .replaceFirst("^\u00EF\u00BB\u00BF", "")
                    .stripLeading()
                    .startsWith("<");
        }
    }

    /// Removes an upload; what the operator has put there stays.
    void remove(String folder) {
        if (folder.startsWith(UPLOADED)) {
            Path place = data.root().resolve(folder);
            delete(place);
            delete(place.resolveSibling(place.getFileName() + PACKED));
        }
    }

    /// Removes uploads that nobody has done anything with for a while.
    ///
    /// @param wanted folders that are still to be imported
    void tidy(Collection<String> wanted) {
        Instant old = clock.instant().minus(KEPT);
        try (Stream<Path> uploads = Files.list(data.folder(UPLOADED))) {
            for (Path upload : uploads.toList()) {
                String folder = UPLOADED + "/" + upload.getFileName().toString().replace(PACKED, "");
                if (!wanted.contains(folder)
                        && Files.getLastModifiedTime(upload).toInstant().isBefore(old)) {
                    delete(upload);
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void delete(Path place) {
        try {
            FileSystemUtils.deleteRecursively(place);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
