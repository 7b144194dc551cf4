package org.commonweave.content.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/// Pictures made of pixels, decoded and encoded anew: JPEG and PNG.
final class Photograph {

    /// Nobody sees the difference to the original on a screen.
    private static final double QUALITY = 0.85;

    /// Nor here, where several pixels of the original have become one.
    private static final double QUALITY_OF_SMALLER = 0.75;

    /// What the reader of the Java platform says of a file that ends too early; it shows the rest in grey.
    private static final List<String> CUT_OFF = List.of("truncated", "premature end");

    private final String format;

    private Photograph(String format) {
        this.format = format;
    }

    /// One at a time: several large pictures decoded together would fill the memory of a small server.
    static synchronized byte[] cleaned(byte[] bytes, String format) {
        return new Photograph(format).encoded(bytes, FileLimits.LONGEST_SIDE, true, QUALITY);
    }

    /// A copy that is narrower.
    ///
    /// @param width of the copy in pixels
    static synchronized byte[] smaller(byte[] bytes, String format, int width) {
        return new Photograph(format).encoded(bytes, width, false, QUALITY_OF_SMALLER);
    }

    /// @param most how long the longest side may be, or else the upper one
    private byte[] encoded(byte[] bytes, int most, boolean isLongest, double quality) {
        try {
            Decoded decoded = decoded(bytes, most);
            BufferedImage picture = decoded.picture;
            int side = isLongest ? Math.max(picture.getWidth(), picture.getHeight()) : picture.getWidth();
            ByteArrayOutputStream target = new ByteArrayOutputStream(bytes.length);
            Thumbnails.of(decoded.upright(Thumbnails.of(picture)
                            .scale(Math.min(1, (double) most / side))
                            .imageType(isJpeg() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB)
                            .asBufferedImage()))
                    .scale(1)
                    .outputFormat(format)
                    .outputQuality(isJpeg() ? quality : 1)
                    .toOutputStream(target);
            return target.toByteArray();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new FileRefused("content.file.damaged");
        }
    }

    private boolean isJpeg() {
        return format.equals("jpeg");
    }

    private Decoded decoded(byte[] bytes, int most) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            FileLimits.checkPixels(reader.getWidth(0), reader.getHeight(0));
            List<String> warnings = new ArrayList<>();
            reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning.toLowerCase(Locale.ROOT)));
            ImageReadParam param = reader.getDefaultReadParam();
            int step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / (2 * most));
            param.setSourceSubsampling(step, step, 0, 0);
            Decoded decoded = new Decoded(reader.read(0, param), isJpeg() ? CameraNote.orientation(bytes) : null);
            if (warnings.stream().anyMatch(warning -> CUT_OFF.stream().anyMatch(warning::contains))) {
                throw new FileRefused("content.file.damaged");
            }
            return decoded;
        } finally {
            reader.dispose();
        }
    }

    /// @param orientation how the camera was held, if it says so
    private record Decoded(BufferedImage picture, @Nullable Orientation orientation) {

        BufferedImage upright(BufferedImage scaled) {
            return orientation == null || orientation == Orientation.TOP_LEFT
                    ? scaled
                    : ExifFilterUtils.getFilterForOrientation(orientation).apply(scaled);
        }
    }
}
