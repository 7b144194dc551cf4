package org.commonweave.content.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.commonweave.markup.Pictures.Size;
import org.commonweave.site.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizesTest {

    private static final String HASH = "ab".repeat(32);

    private FileShelf shelf;
    private PictureSizes sizes;

    @BeforeEach
    void openAnEmptyShelf(@TempDir Path folder) {
        shelf = new FileShelf(new DataFolder(folder));
        sizes = new PictureSizes(shelf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void pictureMadeOfPixels(String ending) throws IOException {
        shelf.put(HASH, pixels(60, 40, ending));

        assertThat(sizes.size(address(ending))).contains(new Size(60, 40));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            <svg viewBox="0 0 800 450"/>                            => 800x450
            <svg viewBox="-10,-10, 80.4 45" width="1" height="1"/>  => 80x45
            <svg width="12" height="34"/>                           => 12x34
            <svg width="100%" height="34"/>                         => none
            <svg viewBox="0 0 0 9"/>                                => none
            <svg/>                                                  => none
            """)
    void drawing(String drawing, String size) {
        shelf.put(HASH, drawing.getBytes(StandardCharsets.UTF_8));

        assertThat(sizes.size(address("svg")).map(it -> it.width() + "x" + it.height()))
                .isEqualTo(size.equals("none") ? Optional.empty() : Optional.of(size));
    }

    @Test
    void webPicture() {
        ByteBuffer picture = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
        picture.put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(32)
                .put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII));
        picture.putInt(10)
                .putInt(0)
                .putShort((short) 299)
                .put((byte) 0)
                .putShort((short) 199)
                .put((byte) 0);
        shelf.put(HASH, picture.array());

        assertThat(sizes.size(address("webp"))).contains(new Size(300, 200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "webp"})
    void damagedPicture(String ending) {
        shelf.put(HASH, new byte[] {1, 2, 3});

        assertThat(sizes.size(address(ending))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a.png", "/a.png", "/files/abc/a.png", "/files/../a.png", ""})
    void pictureThatIsNotKeptHere(String address) {
        assertThat(sizes.size(address)).isEmpty();
    }

    @Test
    void pictureThatIsNotThereYetIsLookedForAgain() throws IOException {
        assertThat(sizes.size(address("png"))).isEmpty();

        shelf.put(HASH, pixels(3, 2, "png"));

        assertThat(sizes.size(address("png"))).contains(new Size(3, 2));
    }

    private static String address(String ending) {
        return "/files/" + HASH + "/picture." + ending;
    }

    private static byte[] pixels(int width, int height, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
