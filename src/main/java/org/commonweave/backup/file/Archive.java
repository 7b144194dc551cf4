package org.commonweave.backup.file;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/// A backup that is being read. Nothing in it is believed before it was looked at.
final class Archive implements AutoCloseable {

    /// A manifest names tables and sequences, of which there are some dozen.
    private static final int LARGEST_MANIFEST = 1 << 20;

    private static final Pattern CHECKSUM = Pattern.compile("([0-9a-f]{64})  (\\S{1,120})");

    /// The first bytes of a ZIP file, whether or not its end is there.
    private static final byte[] BEGINNING = {'P', 'K', 3, 4};

    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /// Throws [BackupRefused] for what is no backup, is cut off, or was made by a version that does it differently.
    static Archive open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused("backup.no-file", file.toString());
        }
        ZipFile zip = zip(file);
        try {
            return new Archive(zip, manifest(file, zip));
        } catch (IOException | BackupRefused cause) {
            zip.close();
            throw cause;
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException cause) {
            try (InputStream content = Files.newInputStream(file)) {
                boolean isCutOff = Arrays.equals(content.readNBytes(BEGINNING.length), BEGINNING);
                throw new BackupRefused(cause, isCutOff ? "backup.cut-off" : "backup.no-backup", file.toString());
            }
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Layout.MANIFEST);
        if (entry == null) {
            throw new BackupRefused("backup.no-backup", file.toString());
        }
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] text = content.readNBytes(LARGEST_MANIFEST);
            CRC32 sum = new CRC32();
            sum.update(text);
            int format = Json.MAPPER.readTree(text).path("format").asInt(0);
            if (format > Layout.FORMAT) {
                throw new BackupRefused("backup.newer-format", file.toString());
            }
            Manifest manifest = Json.MAPPER.readValue(text, Manifest.class);
            if (sum.getValue() == entry.getCrc() && Manifest.isWhole(manifest)) {
                return manifest;
            }
        } catch (JacksonException | ZipException _) {
            // Told below.
        }
        throw new BackupRefused("backup.manifest-damaged", file.toString());
    }

    Manifest manifest() {
        return manifest;
    }

    /// The names of all entries, also of those that do not belong there.
    List<String> names() {
        return Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// The hashes of the entries by their names. Throws [BackupRefused] if the list itself is damaged.
    Map<String, String> checksums() throws IOException {
        Map<String, String> checksums = new LinkedHashMap<>();
        if (!has(Layout.CHECKSUMS)) {
            throw new BackupRefused("backup.checksums-damaged");
        }
        try (Hashed content = open(Layout.CHECKSUMS)) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher checksum = CHECKSUM.matcher(line);
                if (!checksum.matches()) {
                    throw new BackupRefused("backup.checksums-damaged");
                }
                checksums.put(checksum.group(2), checksum.group(1));
            }
            if (!content.rest().equals(manifest.checksums())) {
                throw new BackupRefused("backup.checksums-damaged");
            }
        } catch (ZipException cause) {
            throw new BackupRefused(cause, "backup.checksums-damaged");
        }
        return checksums;
    }

    Hashed open(String name) throws IOException {
        return new Hashed(zip.getInputStream(zip.getEntry(name)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// The content of an entry, whose hash is known at its end.
    static final class Hashed extends FilterInputStream {

        private final DigestInputStream content;

        private Hashed(InputStream content) {
            this(new DigestInputStream(content, Hashes.sha256()));
        }

        private Hashed(DigestInputStream content) {
            super(content);
            this.content = content;
        }

        /// Reads what is left, and says what the hash of all of it is.
        String rest() throws IOException {
            transferTo(OutputStream.nullOutputStream());
            return Hashes.text(content.getMessageDigest());
        }
    }
}
