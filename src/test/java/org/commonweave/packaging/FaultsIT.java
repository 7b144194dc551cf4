package org.commonweave.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
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
    private static final int PASSERS_BY = Extent.of(2_500, 10_000);

    /// In bytes; what a program keeps for itself when it has once been busy.
    private static final long LEARNT = 16 * 1024 * 1024;

    /// Sessions end sooner than in life, so that the test need not wait for as long as people may be away.
    private static final Map<String, String> SHORT_SESSIONS =
            Map.of("SERVER_SERVLET_SESSION_TIMEOUT", "1m", "SERVER_TOMCAT_BACKGROUNDPROCESSORDELAY", "1s");

    private static final String SESSION = "org.apache.catalina.session.StandardSession";

    private static final String PAGE = "com.vaadin.flow.component.UI";

    /// Sessions of the test itself, and of whoever looks whether the program is well.
    private static final int FEW = 10;

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
    void thousandsWhoComeAndGoLeaveRoomForReadersAndWritersAndGiveTheirMemoryBack() throws Exception {
        try (RunningProgram program = RunningProgram.start(data, SHORT_SESSIONS, "-Xmx192m", "-XX:+UseG1GC")) {
            String token = program.token();
            String page = program.write(token, "In the crowd", "Where the crosswort grows.");
            program.statusFor("203.0.113.0", "/sign-in");
            long before = program.bytesInUse();
            assertThat(refusedOfTheCrowd(program)).isPositive();
            assertThat(program.status(page)).isEqualTo(200);
            assertThat(program.status(program.write(token, "Beside the crowd", "It grows here, too.")))
                    .isEqualTo(200);
            assertThat(program.instances(SESSION)).isGreaterThan(FEW);
            RunningProgram.await(() -> program.instances(SESSION) < FEW && program.instances(PAGE) < FEW);
            assertThat(program.bytesInUse()).isLessThan(before + LEARNT);
            assertThat(program.statusFor("203.0.113.0", "/sign-in")).isEqualTo(200);
        }
    }

    private static int refusedOfTheCrowd(RunningProgram program) {
        int refused = 0;
        for (int passer = 0; passer < PASSERS_BY; passer++) {
            int network = passer / PASSERS_BY_FROM_ONE_ADDRESS;
            refused += program.statusFor("203.0.113." + network, "/sign-in") == TOO_MANY ? 1 : 0;
        }
        return refused;
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
