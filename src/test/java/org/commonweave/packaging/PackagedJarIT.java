package org.commonweave.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The executable jar as it was just packaged.
class PackagedJarIT {

    /// Programs of the Highcharts library, whose licence costs money, say their name.
    private static final Pattern NOT_FREE = Pattern.compile("highcharts", Pattern.CASE_INSENSITIVE);

    private static final Pattern LAYER =
            Pattern.compile("^COPY --from=build /layers/([a-z-]+)/ \\./$", Pattern.MULTILINE);

    @TempDir
    private Path place;

    @Test
    void layersAreThoseThatTheImageCopies() throws Exception {
        var extracted = place.resolve("layers");

        int end = run(
                "extract",
                "--layers",
                "--destination",
                extracted.toString(),
                "--application-filename",
                "commonweave.jar");

        assertThat(end).isZero();
        assertThat(extracted.resolve("application/commonweave.jar")).exists();
        try (Stream<Path> layers = Files.list(extracted)) {
            assertThat(LAYER.matcher(Files.readString(Path.of("docker/Dockerfile")))
                            .results()
                            .map(copy -> copy.group(1)))
                    .hasSameElementsAs(
                            layers.map(layer -> layer.getFileName().toString()).toList());
        }
    }

    @Test
    void unpackedProgramStartsWithWhatItLearnt() throws Exception {
        Path data = Files.createDirectory(place.resolve("data"));

        try (RunningProgram program = RunningProgram.start(data, "-XX:AOTMode=on")) {
            assertThat(program.status("/")).isEqualTo(200);
        }
    }

    @Test
    void whatIsInAFolderAlreadyIsLeftAlone() throws Exception {
        Path data = Files.createDirectory(place.resolve("data"));
        Path taken = Files.createDirectory(place.resolve("taken"));
        Files.writeString(taken.resolve("letter"), "Dear all");

        assertThat(RunningProgram.packaged(data, "unpack", taken.toString())).isEqualTo(1);

        assertThat(taken.resolve("letter")).hasContent("Dear all");
    }

    @Test
    void nothingIsServedToBrowsersThatIsNotFree() throws IOException {
        try (JarFile jar = new JarFile(PackagedJar.path().toFile())) {
            List<String> scripts = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.contains("/VAADIN/build/") && name.endsWith(".js"))
                    .toList();

            assertThat(scripts)
                    .isNotEmpty()
                    .noneMatch(name -> NOT_FREE.matcher(text(jar, name)).find());
        }
    }

    @Test
    void listOfContentsIsInTheJar() throws IOException {
        try (JarFile jar = new JarFile(PackagedJar.path().toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName)).contains("META-INF/sbom/application.cdx.json");
        }
    }

    private int run(String... arguments) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Djarmode=tools",
                                "-jar",
                                PackagedJar.path().toString()),
                        Stream.of(arguments))
                .toList();
        Process tools = new ProcessBuilder(command).redirectErrorStream(true).start();
        tools.getInputStream().transferTo(OutputStream.nullOutputStream());
        return tools.waitFor();
    }

    private static String text(JarFile jar, String name) {
        try (InputStream entry = jar.getInputStream(jar.getEntry(name))) {
            return new String(entry.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}
