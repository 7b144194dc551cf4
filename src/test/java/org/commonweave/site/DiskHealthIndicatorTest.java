package org.commonweave.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;

class DiskHealthIndicatorTest {

    @TempDir
    Path folder;

    @Test
    void diskWithRoomIsWell() {
        assertThat(status(DataSize.ofBytes(1))).isEqualTo(Status.UP);
    }

    @Test
    void diskThatIsNearlyFullIsNot() {
        assertThat(status(DataSize.ofTerabytes(1_000_000))).isEqualTo(Status.DOWN);
    }

    @Test
    void folderThatCannotBeMadeIsNot() throws IOException {
        folder = Files.createFile(folder.resolve("file")).resolve("data");

        assertThat(status(DataSize.ofBytes(1))).isEqualTo(Status.DOWN);
    }

    private Status status(DataSize needed) {
        return new DiskHealthIndicator(new DataFolder(folder), needed).health().getStatus();
    }
}
