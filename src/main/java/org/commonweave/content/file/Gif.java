package org.commonweave.content.file;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// GIF pictures, copied block by block without comments and without what programs have hidden in them; so films stay
/// films. After the GIF89a specification.
final class Gif {

    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int GRAPHIC_CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;

    /// The only application block that says how to show the picture: how often the film is repeated.
    private static final String LOOP = "NETSCAPE2.0";

    private final ByteBuffer source;
    private final ByteArrayOutputStream target;
    private int frames;

    private Gif(byte[] bytes) {
        source = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        target = new ByteArrayOutputStream(bytes.length);
    }

    static byte[] cleaned(byte[] bytes) {
        try {
            return new Gif(bytes).copy();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new FileRefused("content.file.damaged");
        }
    }

    private byte[] copy() {
        FileLimits.checkPixels(Short.toUnsignedInt(source.getShort(6)), Short.toUnsignedInt(source.getShort(8)));
        keep(HEADER + colours(source.get(10)));
        while (true) {
            switch (Byte.toUnsignedInt(source.get())) {
                case EXTENSION -> extension();
                case IMAGE -> image();
                case TRAILER -> {
                    target.write(TRAILER);
                    return target.toByteArray();
                }
                default -> throw new FileRefused("content.file.damaged");
            }
        }
    }

    private void extension() {
        int label = Byte.toUnsignedInt(source.get());
        boolean kept = label == GRAPHIC_CONTROL || (label == APPLICATION && saysLoop());
        if (kept) {
            target.write(EXTENSION);
            target.write(label);
        }
        blocks(kept);
    }

    private boolean saysLoop() {
        byte[] name = new byte[LOOP.length()];
        source.get(source.position() + 1, name);
        return new String(name, StandardCharsets.US_ASCII).equals(LOOP);
    }

    private void image() {
        if (++frames > FileLimits.MOST_FRAMES) {
            throw new FileRefused("content.file.frames", FileLimits.MOST_FRAMES);
        }
        FileLimits.checkPixels(
                Short.toUnsignedInt(source.getShort(source.position() + 4)),
                Short.toUnsignedInt(source.getShort(source.position() + 6)));
        target.write(IMAGE);
        keep(9 + colours(source.get(source.position() + 8)));
        keep(1);
        blocks(true);
    }

    /// The bytes of a table of colours that the flags announce.
    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private void blocks(boolean kept) {
        int length;
        do {
            length = Byte.toUnsignedInt(source.get(source.position())) + 1;
            if (kept) {
                keep(length);
            } else {
                source.position(source.position() + length);
            }
        } while (length > 1);
    }

    private void keep(int length) {
        byte[] bytes = new byte[length];
        source.get(bytes);
        target.writeBytes(bytes);
    }
}
