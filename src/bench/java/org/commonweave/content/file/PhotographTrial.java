package org.commonweave.content.file;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/// Makes photographs ready to be shown, in a process of its own whose heap is limited.
public final class PhotographTrial {

    private static final int WIDTH = 4_000;
    private static final int HEIGHT = 3_000;
    private static final int TIMES = 7;

    /// As phones do.
    private static final float QUALITY = 0.92f;

    private PhotographTrial() {}

    /// Makes one photograph ready several times, and notes how many seconds each took.
    ///
    /// @param arguments where the photograph is, and where the seconds are to be written
    public static void main(String[] arguments) throws IOException {
        byte[] photograph = Files.readAllBytes(Path.of(arguments[0]));
        List<Double> seconds = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            makeReady(photograph);
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        Files.writeString(
                Path.of(arguments[1]), seconds.stream().map(Object::toString).collect(Collectors.joining(" ")));
    }

    /// All that happens until every reader gets it in a fitting size.
    private static void makeReady(byte[] photograph) {
        byte[] kept = AcceptedFile.of("photograph.jpg", photograph).bytes();
        SmallerPictures.WIDTHS.forEach(width -> Photograph.smaller(kept, "jpeg", width));
    }

    /// Takes a photograph of twelve megapixels, of a meadow before the sun goes down.
    public static void take(Path file, long seed) throws IOException {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, new Color(120, 160, 210), 0, HEIGHT, new Color(60, 80, 30)));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        Random chance = new Random(seed);
        for (int blade = 0; blade < 60_000; blade++) {
            int x = chance.nextInt(WIDTH);
            int y = HEIGHT / 3 + chance.nextInt(2 * HEIGHT / 3);
            brush.setColor(new Color(40 + chance.nextInt(90), 80 + chance.nextInt(120), 20 + chance.nextInt(60)));
            brush.drawLine(x, y, x + chance.nextInt(25) - 12, y - chance.nextInt(90));
        }
        brush.dispose();
        write(picture, file);
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (FileImageOutputStream output = new FileImageOutputStream(file.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
