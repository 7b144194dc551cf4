package org.commonweave.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void folderThatCannotBeMadeSaysWhatToDo() throws IOException {
        Path file = Files.createFile(place.resolve("file"));
        DataFolder data = new DataFolder(file.resolve("data"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(data::root)
                .withMessageContaining("COMMONWEAVE_DATA");
    }
}
