package org.commonweave.backup.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The entries of a backup, to be changed behind its back.
final class Rewritten {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    static Rewritten of(Path file) throws IOException {
        Rewritten copy = new Rewritten();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    copy.entries.put(entry.getName(), content.readAllBytes());
                }
            }
        }
        return copy;
    }

    String text(String entry) {
        return new String(entries.getOrDefault(entry, new byte[0]), StandardCharsets.UTF_8);
    }

    Rewritten with(String entry, String text) {
        entries.put(entry, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Rewritten replacing(String entry, String before, String after) {
        return with(entry, text(entry).replace(before, after));
    }

    Rewritten without(String entry) {
        entries.remove(entry);
        return this;
    }

    /// Writes the hashes anew, as somebody would who wants a change to go unnoticed.
    Rewritten withRightHashes() {
        StringBuilder list = new StringBuilder();
        entries.forEach((name, content) -> {
            if (!name.equals(Layout.CHECKSUMS) && !name.equals(Layout.MANIFEST)) {
                list.append(hash(content)).append("  ").append(name).append('\n');
            }
        });
        String old = hash(entries.getOrDefault(Layout.CHECKSUMS, new byte[0]));
        with(Layout.CHECKSUMS, list.toString());
        return replacing(Layout.MANIFEST, old, hash(list.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String hash(byte[] content) {
        var digest = Hashes.sha256();
        digest.update(content);
        return Hashes.text(digest);
    }

    Path into(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }
}
