package org.commonweave.content.file;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.commonweave.markup.Pictures;

/// WebP pictures, copied chunk by chunk without what tells of camera, place and maker (RFC 9649).
final class WebP {

    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    /// The flags of an extended file that announce EXIF and XMP chunks.
    private static final int METADATA_FLAGS = 0x08 | 0x04;

    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;

    private WebP() {}

    static byte[] cleaned(byte[] bytes) {
        try {
            return copy(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new FileRefused("content.file.damaged");
        }
    }

    private static byte[] copy(ByteBuffer source) {
        ByteArrayOutputStream target = new ByteArrayOutputStream(source.capacity());
        source.position(RIFF_HEADER);
        boolean measured = false;
        while (source.remaining() >= CHUNK_HEADER) {
            byte[] chunk = new byte[CHUNK_HEADER + even(source.getInt(source.position() + 4))];
            source.get(chunk, 0, Math.min(chunk.length, source.remaining()));
            String name = new String(chunk, 0, 4, StandardCharsets.US_ASCII);
            if (!measured) {
                Pictures.Size size = measured(name, ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN));
                FileLimits.checkPixels(size.width(), size.height());
                measured = true;
            }
            if (KEPT.contains(name)) {
                if (name.equals("VP8X")) {
                    chunk[CHUNK_HEADER] &= ~METADATA_FLAGS;
                }
                target.writeBytes(chunk);
            }
        }
        return file(target.toByteArray());
    }

    private static int even(int length) {
        if (length < 0 || length > FileLimits.MOST_MEGABYTES * 1024 * 1024) {
            throw new FileRefused("content.file.damaged");
        }
        return length + (length & 1);
    }

    /// How large the picture in a file is, by its first chunk.
    static Optional<Pictures.Size> size(byte[] bytes) {
        try {
            ByteBuffer chunk = ByteBuffer.wrap(bytes, RIFF_HEADER, bytes.length - RIFF_HEADER)
                    .slice()
                    .order(ByteOrder.LITTLE_ENDIAN);
            return Optional.of(measured(new String(bytes, RIFF_HEADER, 4, StandardCharsets.US_ASCII), chunk));
        } catch (IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static Pictures.Size measured(String name, ByteBuffer chunk) {
        return switch (name) {
            case "VP8X" -> new Pictures.Size((chunk.getInt(12) & 0xFFFFFF) + 1, (chunk.getInt(14) >>> 8) + 1);
            case "VP8 " -> new Pictures.Size(chunk.getShort(14) & 0x3FFF, chunk.getShort(16) & 0x3FFF);
            case "VP8L" -> {
                int bits = chunk.getInt(9);
                yield new Pictures.Size((bits & 0x3FFF) + 1, ((bits >>> 14) & 0x3FFF) + 1);
            }
            default -> throw new FileRefused("content.file.damaged");
        };
    }

    private static byte[] file(byte[] chunks) {
        return ByteBuffer.allocate(RIFF_HEADER + chunks.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + chunks.length)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(chunks)
                .array();
    }
}
