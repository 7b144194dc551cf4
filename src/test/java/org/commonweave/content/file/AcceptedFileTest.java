package org.commonweave.content.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AcceptedFileTest {

    static Stream<Arguments> badFiles() {
        byte[] jpeg = SamplePictures.jpeg(400, 300);
        return Stream.of(
                arguments("nothing.png", new byte[0], "This file is empty."),
                arguments("film.mp4", new byte[50_000_000], "A file may have up to 40 MB."),
                arguments("film.mp4", new byte[50 * 1024 * 1024], "A file may have up to 40 MB."),
                arguments("plan.png", hugePicture(), "A picture may have up to 40 million pixels."),
                arguments("plan.gif", hugeFrame(), "A picture may have up to 40 million pixels."),
                arguments("broken.jpg", Arrays.copyOf(jpeg, jpeg.length / 2), "This picture is damaged"),
                arguments("broken.jpg", Arrays.copyOf(jpeg, 40), "This picture is damaged"),
                arguments(
                        "photo.png", SamplePictures.bytes("<html><body><script>alert(1)</script>"), "is none. Nothing"),
                arguments("C:\\photos\\photo.jpg", SamplePictures.bytes("GET / HTTP/1.1"), "“photo.jpg” is called"),
                arguments("photo.heic", heic(), "Save it as JPEG or PNG."),
                arguments("game.exe", new byte[] {'M', 'Z', 0, 1, 2, 3}, "cannot be kept here"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void badFileIsRefusedWithASentence(String name, byte[] bytes, String sentence) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> AcceptedFile.of(name, bytes))
                .satisfies(refused -> assertThat(refused.sentence()).contains(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            ../../etc/passwd.png       => passwd.png
            C:\\Users\\Asha\\Café 1.JPG  => cafe-1.png
            /                          => file.png
            """)
    void nameLosesItsPathAndGetsTheEndingOfWhatItIs(String name, String kept) {
        assertThat(AcceptedFile.of(name, SamplePictures.png(8, 8)).name()).isEqualTo(kept);
    }

    @Test
    void programInADrawingIsToldToItsAuthor() {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> Drawing.refuseWhatRuns(SamplePictures.drawingWithScript()))
                .satisfies(refused -> assertThat(refused.sentence()).contains("There is a program in this drawing"));
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> Drawing.refuseWhatRuns(SamplePictures.bytes("<svg onload='alert(1)'/>")));
    }

    @Test
    void drawingThatOnlyDrawsIsAccepted() {
        byte[] drawing = SamplePictures.bytes(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0H9\"></path></svg>");

        Drawing.refuseWhatRuns(drawing);

        assertThat(AcceptedFile.of("a.svg", drawing).bytes()).isEqualTo(drawing);
    }

    /// 30,000 × 30,000 pixels, says its head, in fewer bytes than a letter has.
    private static byte[] hugePicture() {
        byte[] picture = SamplePictures.png(9, 9);
        ByteBuffer.wrap(picture).putInt(16, 30_000).putInt(20, 30_000);
        CRC32 sum = new CRC32();
        sum.update(picture, 12, 17);
        ByteBuffer.wrap(picture).putInt(29, (int) sum.getValue());
        return picture;
    }

    /// A small picture in which one frame says that it is huge.
    private static byte[] hugeFrame() {
        return new byte[] {
            'G', 'I', 'F', '8', '9', 'a', 8, 0, 8, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, -1, -1, -1, -1, 0, 2, 1, 0, 0, 0x3B
        };
    }

    private static byte[] heic() {
        return ByteBuffer.allocate(64)
                .putInt(24)
                .put(SamplePictures.bytes("ftypheic"))
                .putInt(0)
                .put(SamplePictures.bytes("mif1heic"))
                .array();
    }
}
