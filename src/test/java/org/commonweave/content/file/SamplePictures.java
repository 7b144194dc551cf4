package org.commonweave.content.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/// Files for tests, each picture different from all others.
public final class SamplePictures {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private SamplePictures() {}

    public static byte[] jpeg(int width, int height) {
        return encoded(width, height, "jpeg");
    }

    public static byte[] png(int width, int height) {
        return encoded(width, height, "png");
    }

    /// A drawing in which something is to run.
    static byte[] drawingWithScript() {
        return bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><script>alert(1)</script></svg>");
    }

    /// A page with a script.
    public static byte[] page() {
        return bytes("<html><body><script>alert(1)</script></body></html>");
    }

    /// A text that is different each time.
    public static byte[] words() {
        return bytes("Two feet deep, " + NUMBER.incrementAndGet() + " feet long.");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encoded(int width, int height, String format) {
        int number = NUMBER.incrementAndGet();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(new Color(250, 180, 40));
        brush.fillRect(0, 0, width, height);
        brush.setColor(new Color(20, 90, 60));
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            if ((number >> bit & 1) == 1) {
                brush.fillRect(bit * width / Integer.SIZE, 0, width / Integer.SIZE + 1, height / 2);
            }
        }
        brush.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
