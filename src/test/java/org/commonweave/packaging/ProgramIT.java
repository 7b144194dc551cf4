package org.commonweave.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program with the database it brings along, through what happens to it at the hands of an operator.
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class ProgramIT {

    private static final int WRITERS = 3;

    /// Enough to have the index busy, and fewer than a program may write in a minute.
    private static final int BEFORE_THE_KILL = 40;

    @TempDir
    private Path place;

    private Path data;

    @BeforeEach
    void prepare() throws IOException {
        data = Files.createDirectory(place.resolve("data"));
    }

    @Test
    void nothingThatWasSavedIsLostByAKillAndAllOfItIsFound() throws Exception {
        Queue<String> saved = new ConcurrentLinkedQueue<>();
        writeUntilKilled(saved);

        try (RunningProgram program = RunningProgram.start(data)) {
            assertThat(saved)
                    .allSatisfy(path -> assertThat(program.status(path)).isEqualTo(200));
            RunningProgram.await(() -> program.found("quillwort") == program.pages());
            assertThat(program.pages()).isGreaterThanOrEqualTo(saved.size());
        }
    }

    @Test
    void stopEndsTheDatabaseTooAndWhatCommandsBringInBesideOrWithoutAServerIsFound() throws Exception {
        try (RunningProgram program = RunningProgram.start(data)) {
            assertThat(program.text("/wiki")).doesNotContain("hornbeam");
            assertThat(RunningProgram.command(data, "import", folder("beside", "hornbeam")))
                    .isZero();
            RunningProgram.await(() -> program.found("hornbeam") == 1);
            RunningProgram.await(() -> program.text("/wiki").contains("hornbeam"));
            assertThat(program.hasHelpers()).isTrue();
            program.stop();
            assertThat(program.isThere()).isFalse();
        }
        assertThat(RunningProgram.command(data, "import", folder("alone", "sandwort")))
                .isZero();

        try (RunningProgram program = RunningProgram.start(data)) {
            RunningProgram.await(() -> program.found("sandwort") == 1);
            assertThat(program.found("hornbeam")).isEqualTo(1);
        }
    }

    private void writeUntilKilled(Queue<String> saved) throws Exception {
        try (RunningProgram program = RunningProgram.start(data)) {
            List<Thread> writers = writers(program, saved);
            RunningProgram.await(() -> saved.size() >= BEFORE_THE_KILL);
            program.kill();
            for (Thread writer : writers) {
                writer.join();
            }
        }
    }

    private List<Thread> writers(RunningProgram program, Queue<String> saved) {
        String token = program.token();
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int writer = i;
            writers.add(Thread.ofVirtual().start(() -> writeUntilTheEnd(program, token, writer, saved)));
        }
        return writers;
    }

    private static void writeUntilTheEnd(RunningProgram program, String token, int writer, Queue<String> saved) {
        try {
            for (int page = 0; ; page++) {
                saved.add(program.write(token, "Pond " + writer + " plant " + page, "Where the quillwort grows."));
            }
        } catch (IOException | InterruptedException _) {
            // The program was killed.
        }
    }

    private String folder(String name, String word) throws IOException {
        Path folder = Files.createDirectory(place.resolve(name));
        Files.writeString(folder.resolve(name + ".md"), "# About " + word + "\n\nIt grows by the water.\n");
        return folder.toString();
    }
}
