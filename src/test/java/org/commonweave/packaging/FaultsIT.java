package org.commonweave.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What happens to the packaged program when something breaks that it leans on.
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class FaultsIT {

    /// More sessions than a machine of this memory could hold if nobody counted them.
    private static final int PASSERS_BY = 4_000;

    private static final int PASSERS_BY_FROM_ONE_ADDRESS = 50;

    private static final int TOO_MANY = 503;

    @TempDir
    private Path place;

    private Path data;

    @BeforeEach
    void prepare() throws IOException {
        data = Files.createDirectory(place.resolve("data"));
    }

    @Test
    void databaseThatDiesComesBackWithAllThatWasSaved() throws Exception {
        try (RunningProgram program = RunningProgram.start(data)) {
            String token = program.token();
            String before = program.write(token, "Before the fall", "Where the milkwort grows.");
            assertThat(program.status(before)).isEqualTo(200);

            program.killDatabase();

            assertThat(program.status(before))
                    .as("read before, so it lies ready")
                    .isEqualTo(200);
            RunningProgram.await(() -> program.status("/actuator/health/readiness") == 200);
            String after = program.write(token, "After the fall", "Where the milkwort grows again.");
            assertThat(List.of(before, after))
                    .allSatisfy(path -> assertThat(program.status(path)).isEqualTo(200));
            RunningProgram.await(() -> program.found("milkwort") == 2);
        }
    }

    @Test
    void indexThatIsCutOffIsMadeAnewWhilePagesAreRead() throws Exception {
        String page;
        try (RunningProgram program = RunningProgram.start(data)) {
            page = program.write(program.token(), "Under the ash", "Where the moschatel grows.");
            RunningProgram.await(() -> program.found("moschatel") == 1);
        }
        cutOff(data.resolve("index"));

        try (RunningProgram program = RunningProgram.start(data)) {
            assertThat(program.status(page)).isEqualTo(200);
            RunningProgram.await(() -> program.found("moschatel") == 1);
        }
    }

    @Test
    void thousandsWhoComeAndGoLeaveRoomForReadersAndWriters() throws Exception {
        try (RunningProgram program = RunningProgram.start(data, "-Xmx256m")) {
            String token = program.token();
            String page = program.write(token, "In the crowd", "Where the crosswort grows.");
            int refused = 0;
            for (int passer = 0; passer < PASSERS_BY; passer++) {
                int network = passer / PASSERS_BY_FROM_ONE_ADDRESS;
                refused += program.statusFor("203.0.113." + network, "/sign-in") == TOO_MANY ? 1 : 0;
            }

            assertThat(refused).isPositive();
            assertThat(program.status(page)).isEqualTo(200);
            assertThat(program.status(program.write(token, "Beside the crowd", "It grows here, too.")))
                    .isEqualTo(200);
        }
    }

    /// As a full disk or a broken one leaves them: every file ends in the middle.
    private static void cutOff(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            try (FileChannel content = FileChannel.open(file, StandardOpenOption.WRITE)) {
                content.truncate(content.size() / 2);
                content.write(ByteBuffer.wrap(new byte[] {0}), content.size());
            }
        }
    }
}
