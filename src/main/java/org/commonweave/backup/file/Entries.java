package org.commonweave.backup.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes the entries of a backup one after the other, and notes the hash of each.
final class Entries implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final Path notes;
    private final OutputStream checksums;

    /// @param notes a file of its own in which the hashes are collected until they are written
    Entries(OutputStream file, Path notes) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(file, BUFFER), StandardCharsets.UTF_8);
        this.notes = notes;
        checksums = new BufferedOutputStream(Files.newOutputStream(notes));
    }

    /// Writes the content of an entry.
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void text(String name, Content content) throws IOException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        add(name, content);
    }

    /// Pictures and documents are packed already; doing it again takes time and saves nothing.
    void file(String name, Path file) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        add(name, out -> Files.copy(file, out));
    }

    private void add(String name, Content content) throws IOException {
        String line = write(name, content) + "  " + name + "\n";
        checksums.write(line.getBytes(StandardCharsets.US_ASCII));
    }

    private String write(String name, Content content) throws IOException {
        DigestOutputStream out = new DigestOutputStream(new Unclosed(zip), Hashes.sha256());
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(out);
        zip.closeEntry();
        return Hashes.text(out.getMessageDigest());
    }

    /// Writes the list of hashes, and says what its own is.
    String checksums() throws IOException {
        checksums.close();
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        return write(Layout.CHECKSUMS, out -> Files.copy(notes, out));
    }

    /// Writes the last entry. Its hash is nowhere; ZIP files have checksums of their own.
    void manifest(Manifest manifest) throws IOException {
        byte[] text = Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        write(Layout.MANIFEST, out -> out.write(text));
        zip.finish();
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        checksums.close();
        Files.deleteIfExists(notes);
    }
}
