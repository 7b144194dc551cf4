package org.commonweave.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DataFolderTest {

    @TempDir
    Path place;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other rights")
    void newFoldersBelongToTheirOwnerOnly() throws IOException {
        Path uploads = new DataFolder(place.resolve("data")).folder("uploads");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(uploads)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(uploads.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void folderThatIsThereIsUsedAsItIs() throws IOException {
        Path search = Files.createDirectory(place.resolve("search"));
        Files.writeString(search.resolve("file"), "kept");

        assertThat(new DataFolder(place).folder("search").resolve("file")).hasContent("kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../elsewhere", "a/b", "/etc", ".hidden"})
    void onlyPlainNamesLeadIntoTheFolder(String name) {
        DataFolder data = new DataFolder(place);

        assertThatIllegalArgumentException().isThrownBy(() -> data.folder(name));
    }

    @Test
    void startWithAFolderThatCannotBeMadeIsRefusedWithWhatToDo() throws IOException {
        Path file = Files.createFile(place.resolve("file"));

        assertThatExceptionOfType(DataFolderUnusable.class)
                .isThrownBy(() -> new DataFolder(file.resolve("data").toString()))
                .satisfies(unusable -> assertThat(said(unusable)).contains(file.toString(), "COMMONWEAVE_DATA"));
    }

    @Test
    void startTriesWhetherTheFolderCanBeWrittenAndLeavesNothingBehind() {
        DataFolder data = new DataFolder(place.resolve("new").toString());

        assertThat(data.root()).isEmptyDirectory();
    }

    @Test
    void fullDiskIsCalledSo() {
        DataFolderUnusable unusable = new DataFolderUnusable(place, new IOException("No space left on device"));

        assertThat(new FullDiskAnalyzer().analyze(unusable))
                .extracting(FailureAnalysis::getDescription)
                .asString()
                .contains("disk is full");
        assertThat(new FullDiskAnalyzer().analyze(new IOException("Permission denied")))
                .isNull();
    }

    private static String said(DataFolderUnusable unusable) {
        FailureAnalysis analysis = Objects.requireNonNull(new DataFolderUnusableAnalyzer().analyze(unusable));
        return analysis.getDescription() + " " + analysis.getAction();
    }
}
