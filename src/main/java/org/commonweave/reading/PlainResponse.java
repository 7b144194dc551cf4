package org.commonweave.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A finished answer, ready to be sent again and again: as it is and compressed, with a tag that names exactly these
/// bytes.
///
/// @param location where to go instead; `null` for an answer that is here
record PlainResponse(
        int status,
        String mediaType,
        byte[] bytes,
        byte[] compressed,
        String tag,
        @Nullable Instant lastModified,
        @Nullable String location) {

    private static final int TAG_BYTES = 12;

    static PlainResponse of(int status, String mediaType, byte[] bytes, @Nullable Instant lastModified) {
        return new PlainResponse(status, mediaType, bytes, gzip(bytes), tagOf(bytes), lastModified, null);
    }

    static PlainResponse moved(String location) {
        return new PlainResponse(301, "text/plain", new byte[0], new byte[0], "", null, location);
    }

    /// How much room it takes, in bytes.
    int weight() {
        return bytes.length + compressed.length;
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream target = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return target.toByteArray();
    }

    private static String tagOf(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
