package org.commonweave.backup.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Arrays;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.commonweave.database.OwnDatabase;
import org.commonweave.site.DataFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupCheckTest {

    private static final String UPLOAD = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    private static final String SHELF = "files/2c/" + UPLOAD;
    private static final String TAGS = "tables/tags.jsonl";

    @TempDir
    private static Path place;

    private static Path sound = Path.of("");

    private final BackupCheck check = new BackupCheck();

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeOne() throws Exception {
        try (OwnDatabase own = OwnDatabase.start()) {
            DataSource source = own.emptied();
            OwnDatabase.migrations(source).load().migrate();
            JdbcClient database = JdbcClient.create(source);
            database.sql("INSERT INTO tags (id, slug, name) VALUES (1, 'bread', 'Bread'), (2, 'soup', 'Soup')")
                    .update();
            database.sql("INSERT INTO files VALUES (1, :hash, 'hello.txt', 'text/plain', 5, '2026-01-02"
                            + " 03:04:05.678901')")
                    .param("hash", UPLOAD)
                    .update();
            DataFolder data = new DataFolder(place.resolve("data"));
            Path shelf = Files.createDirectories(data.folder("files").resolve("2c"));
            Files.writeString(shelf.resolve(UPLOAD), "hello");
            sound = place.resolve("sound.zip");
            new BackupWriting(source, data, Clock.systemUTC()).write(sound, Reason.BY_HAND, (_, _, _) -> {});
        }
    }

    @Test
    void soundBackupHasNoFaultsAndOnlyItsOwnerMayReadIt() throws IOException {
        Findings findings = check.check(sound, (_, _, _) -> {});

        assertThat(findings.faults()).isEmpty();
        assertThat(findings.manifest().files()).isEqualTo(1);
        assertThat(findings.manifest().tables()).contains(new Manifest.Rows("tags", 2));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sound)))
                .isEqualTo("rw-------");
        assertThat(place.toFile().list()).containsExactlyInAnyOrder("sound.zip", "data");
    }

    @Test
    void rowsAreLinesThatPeopleCanRead() throws IOException {
        assertThat(Rewritten.of(sound).text(TAGS)).isEqualTo("""
                {"table":"tags","columns":[["id","WHOLE"],["slug","TEXT"],["name","TEXT"],["stands_for_id","WHOLE"]]}
                [1,"bread","Bread",null]
                [2,"soup","Soup",null]
                """);
        assertThat(Rewritten.of(sound).text("tables/files.jsonl")).contains("\"2026-01-02T03:04:05.678901\"");
    }

    @Test
    void changedRowIsFound() throws IOException {
        Path file = Rewritten.of(sound).replacing(TAGS, "soup", "soap").into(folder.resolve("b.zip"));

        assertFault(file, TAGS + " is damaged");
    }

    @Test
    void anyByteThatTurnedIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(sound);
        for (int at = 100; at < bytes.length; at += bytes.length / 40) {
            Path file = folder.resolve(at + ".zip");
            byte[] turned = bytes.clone();
            turned[at] ^= 0x10;
            Files.write(file, turned);
            assertThat(isFoundFaulty(file) || hasTheSameContent(file))
                    .as("byte " + at)
                    .isTrue();
        }
    }

    private boolean isFoundFaulty(Path file) {
        try {
            return !check.check(file, (_, _, _) -> {}).isSound();
        } catch (BackupRefused _) {
            return true;
        }
    }

    /// A byte of the times or other notes of the ZIP file itself says nothing about the content.
    private static boolean hasTheSameContent(Path file) throws IOException {
        Rewritten one = Rewritten.of(sound);
        Rewritten other = Rewritten.of(file);
        try (ZipFile zip = new ZipFile(sound.toFile())) {
            return zip.stream().allMatch(entry -> one.text(entry.getName()).equals(other.text(entry.getName())));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 50, 90, 99})
    void cutOffFileIsCalledCutOff(int percent) throws IOException {
        byte[] bytes = Files.readAllBytes(sound);
        Path file = folder.resolve("b.zip");
        Files.write(file, Arrays.copyOf(bytes, bytes.length * percent / 100));

        assertRefused(file, "The end of " + file + " is missing.");
    }

    @Test
    void otherFilesAreNotTakenForBackups() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "Hello");
        Path empty = Files.createFile(folder.resolve("empty.zip"));
        Path other = new Rewritten().with("bread.md", "# Bread").into(folder.resolve("other.zip"));
        Path big = folder.resolve("big.zip");
        try (RandomAccessFile content = new RandomAccessFile(big.toFile(), "rw")) {
            content.setLength(1 << 20);
        }

        assertRefused(text, "is not a backup");
        assertRefused(empty, "is not a backup");
        assertRefused(other, "is not a backup");
        assertRefused(big, "is not a backup");
        assertRefused(folder, "There is no file");
        assertRefused(folder.resolve("nothing.zip"), "There is no file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../evil",
                "/etc/passwd",
                "files/../../evil",
                "tables/../evil.jsonl",
                "files/2c/" + UPLOAD + "/..",
                "files/2d/" + UPLOAD,
                "tables\\tags.jsonl",
                "tables/evil;drop.jsonl",
                "notes.txt"
            })
    void namesThatLeadElsewhereDoNotBelongHere(String name) throws IOException {
        Path file = Rewritten.of(sound).with(name, "x").withRightHashes().into(folder.resolve("b.zip"));

        assertFault(file, name + " does not belong in a backup");
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        assertFault(Rewritten.of(sound).without(TAGS).into(folder.resolve("1.zip")), TAGS + " is missing");
        assertFault(
                Rewritten.of(sound).without(TAGS).withRightHashes().into(folder.resolve("2.zip")),
                TAGS + " is missing");
        assertFault(Rewritten.of(sound).without(SHELF).into(folder.resolve("3.zip")), SHELF + " is missing");
    }

    @Test
    void uploadsThatWereLostBeforeAreToldAndHinderNobody() throws IOException {
        Path gone = Rewritten.of(sound).without(SHELF).withRightHashes().into(folder.resolve("1.zip"));
        Path damaged =
                Rewritten.of(sound).with(SHELF, "hullo").withRightHashes().into(folder.resolve("2.zip"));

        assertThat(check.check(sound, (_, _, _) -> {}).lostUploads()).isZero();
        assertThat(check.check(gone, (_, _, _) -> {})).matches(found -> found.isSound() && found.lostUploads() == 1);
        assertThat(check.check(damaged, (_, _, _) -> {})).matches(found -> found.isSound() && found.lostUploads() == 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1,\"bread\"]",
                "[1,\"bread\",\"Bread\",null,4]",
                "[\"one\",\"bread\",\"Bread\",null]",
                "[1,[\"bread\"],\"Bread\",null]",
                "{\"id\":1}",
                "[1,\"bread\",",
                "[99999999999999999999,\"bread\",\"Bread\",null]"
            })
    void rowThatCannotBeReadIsNamed(String row) throws IOException {
        Path file = Rewritten.of(sound)
                .replacing(TAGS, "[1,\"bread\",\"Bread\",null]", row)
                .withRightHashes()
                .into(folder.resolve("b.zip"));

        assertFault(file, TAGS + " cannot be read from row 1 on");
    }

    @Test
    void rowsThatAreTooFewAreCounted() throws IOException {
        Path file = Rewritten.of(sound)
                .replacing(TAGS, "[2,\"soup\",\"Soup\",null]\n", "")
                .withRightHashes()
                .into(folder.resolve("b.zip"));

        assertFault(file, "Table tags has one row here instead of 2");
    }

    @Test
    void hostileColumnsAndKindsAreNotRead() throws IOException {
        assertFault(
                Rewritten.of(sound)
                        .replacing(TAGS, "\"slug\"", "\"slug` = 1; DROP TABLE tags\"")
                        .withRightHashes()
                        .into(folder.resolve("1.zip")),
                "cannot be read");
        assertFault(
                Rewritten.of(sound)
                        .replacing(TAGS, "WHOLE", "HALF")
                        .withRightHashes()
                        .into(folder.resolve("2.zip")),
                "cannot be read");
    }

    @Test
    void newerLayoutIsToldApartFromDamage() throws IOException {
        Path file = Rewritten.of(sound)
                .replacing(Layout.MANIFEST, "\"format\" : 1", "\"format\" : 2")
                .into(folder.resolve("b.zip"));

        assertRefused(file, "was made by a newer version of Commonweave, which lays backups out differently");
    }

    @Test
    void manifestOrListThatIsDamagedIsRefused() throws IOException {
        assertRefused(
                Rewritten.of(sound).with(Layout.MANIFEST, "{\"format\": 1}").into(folder.resolve("1.zip")),
                "does not say properly what is in it");
        assertRefused(
                Rewritten.of(sound).with(Layout.MANIFEST, "[").into(folder.resolve("2.zip")),
                "does not say properly what is in it");
        assertRefused(
                Rewritten.of(sound).replacing(Layout.CHECKSUMS, "a", "b").into(folder.resolve("3.zip")),
                "The list of contents in this backup is damaged");
        assertRefused(
                Rewritten.of(sound).without(Layout.CHECKSUMS).into(folder.resolve("4.zip")),
                "The list of contents in this backup is damaged");
    }

    private void assertFault(Path file, String sentence) {
        assertThat(check.check(file, (_, _, _) -> {}).faults()).anyMatch(fault -> fault.contains(sentence));
    }

    private void assertRefused(Path file, String sentence) {
        assertThatThrownBy(() -> check.check(file, (_, _, _) -> {}))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining(sentence);
    }
}
