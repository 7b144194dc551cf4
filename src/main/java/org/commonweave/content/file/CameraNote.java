package org.commonweave.content.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/// What a camera has noted in a JPEG picture about how it was held (Exif 2.32, section 4.6.4). Found by the segments of
/// the file, because the reader of the Java platform refuses all notes where one is not as it should be.
final class CameraNote {

    private static final int SEGMENT = 0xFF;
    private static final int APPLICATION_1 = 0xE1;
    private static final int SCAN = 0xDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private CameraNote() {}

    /// How the camera was held; `null` if it does not say so in a way that can be read.
    static @Nullable Orientation orientation(byte[] jpeg) {
        try {
            ByteBuffer source = ByteBuffer.wrap(jpeg);
            source.getShort();
            while (Byte.toUnsignedInt(source.get()) == SEGMENT) {
                int kind = Byte.toUnsignedInt(source.get());
                int length = Short.toUnsignedInt(source.getShort()) - Short.BYTES;
                if (kind == SCAN) {
                    return null;
                }
                byte[] segment = new byte[Math.max(length, 0)];
                source.get(segment);
                if (kind == APPLICATION_1 && isExif(segment)) {
                    return ExifUtils.getOrientationFromExif(segment);
                }
            }
            return null;
        } catch (RuntimeException _) {
            return null; // a note that cannot be read is none, and the picture may be in order
        }
    }

    private static boolean isExif(byte[] segment) {
        return segment.length > EXIF.length
                && ByteBuffer.wrap(segment, 0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }
}
