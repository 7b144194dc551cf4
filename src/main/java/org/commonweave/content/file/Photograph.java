package org.commonweave.content.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/// Pictures made of pixels, decoded and encoded anew: JPEG and PNG.
final class Photograph {

    /// Nobody sees the difference to the original on a screen.
    private static final double QUALITY = 0.85;

    private Photograph() {}

    /// One at a time: several large pictures decoded together would fill the memory of a small server.
    static synchronized byte[] cleaned(byte[] bytes, String format) {
        try {
            Size size = size(bytes, format);
            FileLimits.checkPixels(size.width, size.height);
            ByteArrayOutputStream target = new ByteArrayOutputStream(bytes.length);
            Thumbnails.of(new ByteArrayInputStream(bytes))
                    .scale(size.scale())
                    .imageType(format.equals("jpeg") ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB)
                    .useExifOrientation(true)
                    .outputFormat(format)
                    .outputQuality(format.equals("jpeg") ? QUALITY : 1)
                    .toOutputStream(target);
            return target.toByteArray();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new FileRefused("content.file.damaged");
        }
    }

    private static Size size(byte[] bytes, String format) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return new Size(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private record Size(int width, int height) {

        double scale() {
            return Math.min(1, (double) FileLimits.LONGEST_SIDE / Math.max(width, height));
        }
    }
}
