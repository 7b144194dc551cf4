package org.commonweave.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program with the database it brings along, through what happens to it at the hands of an operator.
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class ProgramIT {

    @TempDir
    private Path place;

    private Path data;

    @BeforeEach
    void prepare() throws IOException {
        data = Files.createDirectory(place.resolve("data"));
    }

    @Test
    void stopEndsTheDatabaseTooAndWhatCommandsBringInBesideOrWithoutAServerIsFound() throws Exception {
        try (RunningProgram program = RunningProgram.startPackaged(data)) {
            assertThat(program.text("/wiki")).doesNotContain("hornbeam");
            assertThat(RunningProgram.command(data, "import", folder("beside", "hornbeam")))
                    .isZero();
            RunningProgram.await(() -> program.found("hornbeam") == 1);
            RunningProgram.await(() -> program.text("/wiki").contains("hornbeam"));
            assertThat(program.hasHelpers()).isTrue();
            program.stop();
            assertThat(program.isThere()).isFalse();
        }
        assertThat(RunningProgram.packaged(data, "import", folder("alone", "sandwort")))
                .isZero();

        try (RunningProgram program = RunningProgram.start(data)) {
            RunningProgram.await(() -> program.found("sandwort") == 1);
            assertThat(program.found("hornbeam")).isEqualTo(1);
        }
    }

    private String folder(String name, String word) throws IOException {
        Path folder = Files.createDirectory(place.resolve(name));
        Files.writeString(folder.resolve(name + ".md"), "# About " + word + "\n\nIt grows by the water.\n");
        return folder.toString();
    }
}
