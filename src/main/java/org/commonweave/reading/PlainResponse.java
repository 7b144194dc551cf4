package org.commonweave.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.commonweave.base.ui.PageHead;
import org.jspecify.annotations.Nullable;

/// A finished answer, ready to be sent again and again, with a tag that names exactly these bytes. Only the compressed
/// form is kept: every browser takes it, and four times as many answers find room.
final class PlainResponse {

    private static final int TAG_BYTES = 12;

    /// What an answer and its place in a table take besides the text.
    private static final int OVERHEAD = 400;

    private final int status;
    private final String mediaType;
    private final byte[] compressed;
    private final String tag;
    private final @Nullable Instant lastModified;
    private final @Nullable String location;
    private final boolean takesQuery;
    private final boolean fleeting;

    private PlainResponse(
            int status,
            String mediaType,
            byte[] bytes,
            @Nullable Instant lastModified,
            @Nullable String location,
            boolean takesQuery,
            boolean fleeting) {
        this.status = status;
        this.mediaType = mediaType;
        this.compressed = gzip(bytes);
        this.tag = tagOf(bytes);
        this.lastModified = lastModified;
        this.location = location;
        this.takesQuery = takesQuery;
        this.fleeting = fleeting;
    }

    static PlainResponse of(int status, String mediaType, byte[] bytes, PageHead head) {
        return new PlainResponse(status, mediaType, bytes, head.lastModified(), null, false, head.fleeting());
    }

    static PlainResponse of(String mediaType, byte[] bytes) {
        return new PlainResponse(200, mediaType, bytes, null, null, false, false);
    }

    static PlainResponse moved(String location, boolean takesQuery) {
        return new PlainResponse(301, "text/plain", new byte[0], null, location, takesQuery, false);
    }

    int status() {
        return status;
    }

    String mediaType() {
        return mediaType;
    }

    /// The answer for somebody who does not take it compressed.
    byte[] bytes() {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return gzip.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] compressed() {
        return compressed;
    }

    /// The entity tag, RFC 9110 section 8.8.3; a weak one, because it stands for both forms.
    String tag() {
        return tag;
    }

    @Nullable
    Instant lastModified() {
        return lastModified;
    }

    /// Where to go instead, for an answer that is not here.
    @Nullable
    String location() {
        return location;
    }

    /// Whether what was asked about the thing goes along to where it is.
    boolean takesQuery() {
        return takesQuery;
    }

    /// Whether it must be made anew each time.
    boolean isFleeting() {
        return fleeting;
    }

    /// How much room it takes, in bytes.
    int weight() {
        return OVERHEAD + compressed.length;
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
