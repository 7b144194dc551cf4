package org.commonweave.content.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    /// An EXIF block with orientation 6 (turn a quarter to the right) and a maker's name as something private.
    private static final byte[] EXIF = exif();

    @Test
    void photographStandsUprightAndTellsNothingElse() throws IOException {
        byte[] original = withExif(jpeg(60, 40));
        assertThat(text(original)).contains("SecretMaker");

        byte[] kept = cleaned(original, "photo.jpg");

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(picture.getWidth()).isEqualTo(40);
        assertThat(picture.getHeight()).isEqualTo(60);
        assertThat(text(kept)).doesNotContain("SecretMaker").doesNotContain("Exif");
    }

    @Test
    void largePhotographIsMadeSmaller() throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(cleaned(jpeg(3_000, 1_000), "large.jpg")));

        assertThat(picture.getWidth()).isEqualTo(FileLimits.LONGEST_SIDE);
    }

    @Test
    void pictureWithTooManyPixelsIsRefusedBeforeItIsDecoded() throws IOException {
        byte[] bomb = png(1, 1);
        ByteBuffer.wrap(bomb).putInt(16, 50_000).putInt(20, 50_000);

        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> cleaned(bomb, "bomb.png"))
                .withMessageContaining("million pixels");
    }

    @Test
    void brokenPictureIsRefused() throws IOException {
        byte[] broken = Arrays.copyOf(png(50, 50), 60);

        assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> cleaned(broken, "broken.png"));
    }

    @Test
    void movingPictureKeepsItsFramesAndLosesItsComments() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_BYTE_INDEXED), "gif", bytes);
        byte[] plain = bytes.toByteArray();
        ByteArrayOutputStream commented = new ByteArrayOutputStream();
        commented.write(plain, 0, plain.length - 1);
        commented.writeBytes(new byte[] {0x21, (byte) 0xFE, 6});
        commented.writeBytes("secret".getBytes(StandardCharsets.US_ASCII));
        commented.writeBytes(new byte[] {0, 0x3B});

        byte[] kept = cleaned(commented.toByteArray(), "moving.gif");

        assertThat(text(kept)).doesNotContain("secret");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onload='alert(1)'/>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
                "<image href='https://example.org/x.png'/>",
                "<use href='https://example.org/x.svg#a'/>",
                "<a href='javascript:alert(1)'><text>x</text></a>",
                "<rect fill='url(https://example.org/x)'/>",
                "<style>@import 'https://example.org/x.css';</style>",
                "<style>rect { fill: u\\72l(https://example.org/x) }</style>",
                "<rect style='background: URL(https://example.org/x)'/>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<svg:script xmlns:svg='http://www.w3.org/2000/svg'>alert(1)</svg:script>"
            })
    void drawingCannotRunOrLoadAnything(String part) {
        String kept = drawing("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0H9\"/>" + part + "</svg>");

        assertThat(kept).contains("<path d=\"M0 0H9\"").doesNotContain("alert").doesNotContain("example.org");
    }

    @Test
    void drawingKeepsWhatDraws() {
        String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>A &amp; B</title>"
                + "<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"red\"></stop></linearGradient></defs>"
                + "<rect fill=\"url(#g)\" width=\"9\"></rect><use href=\"#g\"></use></svg>";

        assertThat(drawing(drawing)).isEqualTo(drawing);
    }

    @Test
    void copiesOfCopiesAreTakenOut() {
        String kept = drawing("<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"a\"><path d=\"M0 0\"/></g>"
                + "<g id=\"b\"><use href=\"#a\"/><use href=\"#a\"/></g><use href=\"#b\"/></svg>");

        assertThat(kept).contains("#a").doesNotContain("#b");
    }

    @Test
    void programCalledPictureIsNotOne() {
        assertThat(FileType.of(new byte[] {'M', 'Z', 0, 1, 2, 3}, "nice.png").isPicture())
                .isFalse();
        assertThat(FileType.of(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0}, "tool")
                        .isDocument())
                .isFalse();
        assertThat(FileType.of("<html><script>".getBytes(StandardCharsets.UTF_8), "page.html")
                        .mediaType())
                .isEqualTo("text/plain");
    }

    private static byte[] cleaned(byte[] bytes, String name) {
        return Picture.cleaned(bytes, FileType.of(bytes, name));
    }

    private static String drawing(String text) {
        return text(cleaned(text.getBytes(StandardCharsets.UTF_8), "drawing.svg"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return encoded(width, height, "jpeg");
    }

    private static byte[] png(int width, int height) throws IOException {
        return encoded(width, height, "png");
    }

    private static byte[] encoded(int width, int height, String format) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().setBackground(Color.ORANGE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg) {
        return ByteBuffer.allocate(jpeg.length + EXIF.length)
                .put(jpeg, 0, 2)
                .put(EXIF)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] exif() {
        byte[] maker = "SecretMaker\0".getBytes(StandardCharsets.US_ASCII);
        int tiff = 8 + 2 + 2 * 12 + 4 + maker.length;
        return ByteBuffer.allocate(2 + 2 + 6 + tiff)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + 6 + tiff))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(maker.length)
                .putInt(8 + 2 + 2 * 12 + 4)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0)
                .put(maker)
                .array();
    }
}
