package org.commonweave.transfer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipFolderTest {

    @TempDir
    Path place;

    @Test
    void filesLieWhereTheyWerePacked() throws IOException {
        unpack(zip("handbook/", "handbook/bread/seeds.md"));

        assertThat(target().resolve("handbook/bread/seeds.md")).hasContent("handbook/bread/seeds.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../out.md", "in/../../out.md", "in\\..\\..\\out.md", "/etc/out.md", "C:\\out.md", "in/../out.md"
            })
    void nameThatLeadsElsewhereIsRefused(String name) throws IOException {
        Path packed = zip("good.md", name);

        assertThatExceptionOfType(RunRefused.class)
                .isThrownBy(() -> unpack(packed))
                .satisfies(refused -> assertThat(refused.sentence()).contains(name));
        try (Stream<Path> everything = Files.walk(place)) {
            assertThat(everything).noneMatch(path -> path.endsWith("out.md"));
        }
    }

    @Test
    void fileThatUnpacksOutOfAllProportionIsRefused() throws IOException {
        Path packed = place.resolve("bomb.zip");
        byte[] nothing = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed))) {
            zip.putNextEntry(new ZipEntry("a.md"));
            for (int megabytes = 0; megabytes < 100; megabytes++) {
                zip.write(nothing);
            }
        }

        assertThatExceptionOfType(RunRefused.class)
                .isThrownBy(() -> unpack(packed))
                .satisfies(refused -> assertThat(refused.sentence()).contains("proportion"));
        assertThat(target().resolve("a.md").toFile().length()).isLessThan(32L * 1024 * 1024);
    }

    @Test
    void moreFilesThanAFolderMayHaveAreRefusedBeforeAnyIsWritten() throws IOException {
        Path packed = place.resolve("many.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed))) {
            for (int number = 0; number <= ZipFolder.MOST_ENTRIES; number++) {
                zip.putNextEntry(new ZipEntry(number + ".md"));
            }
        }

        assertThatExceptionOfType(RunRefused.class)
                .isThrownBy(() -> unpack(packed))
                .satisfies(refused -> assertThat(refused.sentence()).contains("100,000"));
        assertThat(target()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "# Seeds\n\nThis is a page and no folder.\n"})
    void whatIsNoZipFileIsSaidToBeNone(String content) throws IOException {
        Path packed = Files.writeString(place.resolve("page.zip"), content);

        assertThatExceptionOfType(RunRefused.class)
                .isThrownBy(() -> unpack(packed))
                .satisfies(refused -> assertThat(refused.sentence()).contains("no ZIP file"));
    }

    @Test
    void theOnlyFolderInTheFileIsTheFolder() throws IOException {
        unpack(zip("handbook/seeds.md", "__MACOSX/handbook/._seeds.md"));

        assertThat(ZipFolder.top(target())).isEqualTo(target().resolve("handbook"));
        assertThat(target().resolve("__MACOSX")).doesNotExist();
    }

    @Test
    void severalThingsAtTheTopAreTheFolder() throws IOException {
        unpack(zip("bread/seeds.md", "soup.md"));

        assertThat(ZipFolder.top(target())).isEqualTo(target());
    }

    private void unpack(Path packed) {
        ZipFolder.unpack(packed, target());
    }

    private Path target() {
        return place.resolve("unpacked");
    }

    private Path zip(String... names) throws IOException {
        Path packed = place.resolve("packed.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((name.endsWith("/") ? "" : name).getBytes(StandardCharsets.UTF_8));
            }
        }
        return packed;
    }
}
