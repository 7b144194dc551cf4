package org.commonweave.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.commonweave.packaging.RunningProgram.Answer;
import org.commonweave.packaging.RunningProgram.Edit;
import org.commonweave.packaging.RunningProgram.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// One disk of the packaged program after the other has no room left while people save, files are
/// brought in and the index is written: each is told in a sentence, leaves nothing half done, and is
/// over when there is room again.
@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere no disk can be made that small")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class DiskFullIT {

    private static final int SIDE = 400;

    private static final int NOT_ENOUGH_MEGABYTES = 40;

    @TempDir
    private Path place;

    private Path data;
    private String token = "";

    @BeforeEach
    void prepare() {
        data = place.resolve("data");
    }

    @Test
    void fullDiskIsToldOfAndNothingIsHalfDone() throws Exception {
        try (SmallDisk all = SmallDisk.at(data);
                SmallDisk index = SmallDisk.at(data.resolve("index"));
                SmallDisk files = SmallDisk.at(data.resolve("files"));
                RunningProgram program = RunningProgram.start(data)) {
            token = program.token();
            String page = program.write(token, "While there was room", "Where the milkwort grows.");
            RunningProgram.await(() -> program.found("milkwort") == 1);

            whileFilesAreBroughtIn(program, files);
            whileTheIndexIsWritten(program, index);
            whileABackupIsMade(all);
            whileSomebodySaves(program, all, page);
        }
    }

    /// What is left of the room is for the database, which needs it to go on.
    private void whileABackupIsMade(SmallDisk all) throws Exception {
        all.leave(NOT_ENOUGH_MEGABYTES);
        Said refused;
        try {
            refused = RunningProgram.said(all.starter(), data, "backup");
        } finally {
            all.makeRoom();
        }
        assertThat(refused.code()).as(refused.words()).isNotZero();
        assertThat(refused.words()).contains("There is no room left on the disk");
        assertThat(data.resolve("backups")).isEmptyDirectory();
    }

    private void whileFilesAreBroughtIn(RunningProgram program, SmallDisk files) throws Exception {
        Path folder = folderWithAPicture();
        long before = program.pages();
        files.fill(program);
        Said refused;
        try {
            refused = RunningProgram.said(files.starter(), data, "import", folder.toString());
        } finally {
            files.makeRoom();
        }
        assertThat(refused.code()).as(refused.words()).isNotZero();
        assertThat(refused.words()).contains("There is no room left on the disk");
        assertThat(program.pages()).isEqualTo(before);
        assertThat(kept()).isEmpty();

        Said taken = RunningProgram.said(data, "import", folder.toString());
        assertThat(taken.code()).as(taken.words()).isZero();
        assertThat(kept()).hasSize(1);
        RunningProgram.await(() -> program.found("waterlily") == 1);
    }

    private void whileTheIndexIsWritten(RunningProgram program, SmallDisk index) throws Exception {
        index.fill(program);
        String page;
        try {
            page = program.write(token, "Not to be found yet", "Where the moschatel grows. " + manyWords());
            assertThat(program.status(page)).isEqualTo(200);
            assertThat(program.found("milkwort")).isEqualTo(1);
        } finally {
            index.makeRoom();
        }
        Said mended = RunningProgram.said(data, "check-index", "--mend");
        assertThat(mended.code()).as(mended.words()).isZero();
        RunningProgram.await(() -> program.found("moschatel") == 1);
    }

    private void whileSomebodySaves(RunningProgram program, SmallDisk all, String page) throws Exception {
        String inApi = "/api/v1" + page;
        assertThat(program.status(page)).isEqualTo(200);
        all.fill(program);
        try {
            if (all.isMounted()) {
                Answer refused = save(program, inApi);
                assertThat(refused.json().get("code").asString()).isEqualTo("disk-full");
            }
            program.killDatabase();
            Answer refused = save(program, inApi);
            assertThat(refused.status()).as(refused.body()).isEqualTo(503);
            assertThat(refused.isProblem()).isTrue();
            assertThat(program.status(page)).isEqualTo(200);
            RunningProgram.await(() -> program.status("/actuator/health/readiness") == 503);
        } finally {
            all.makeRoom();
        }
        RunningProgram.await(() -> program.status("/actuator/health/readiness") == 200);
        Answer now = program.read(token, inApi);
        assertThat(now.revision()).isEqualTo(1);
        assertThat(program.change(token, inApi, new Edit(1, "While there was room", "Where the bugle grows."))
                        .status())
                .isEqualTo(200);
        RunningProgram.await(() -> program.found("bugle") == 1);
    }

    private Answer save(RunningProgram program, String page) throws Exception {
        return program.change(token, page, new Edit(1, "While there was room", manyWords()));
    }

    /// What lies in the folder for files, whole or half.
    private Stream<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("files"))) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    private Path folderWithAPicture() throws IOException {
        Path folder = Files.createDirectory(place.resolve("texts"));
        BufferedImage noise = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int point = 0; point < SIDE * SIDE; point++) {
            noise.setRGB(point % SIDE, point / SIDE, random.nextInt());
        }
        ImageIO.write(noise, "png", folder.resolve("pond.png").toFile());
        Files.writeString(folder.resolve("pond.md"), "# About the waterlily\n\nIt grows here: ![The pond](pond.png)\n");
        return folder;
    }

    private static String manyWords() {
        Random random = new Random(2);
        return Stream.generate(() -> "w" + Integer.toString(random.nextInt(100_000_000), 36))
                .limit(9_000)
                .collect(Collectors.joining(" ", "", "\n"))
                .replaceAll("((?:\\S+ ){200})", "$1\n\n");
    }
}
