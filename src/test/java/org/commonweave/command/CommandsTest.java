package org.commonweave.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.commonweave.IntegrationTest;
import org.commonweave.base.Viewer;
import org.commonweave.content.Lookup;
import org.commonweave.transfer.wordpress.MadeUpSite;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

@IntegrationTest
class CommandsTest {

    private final ApplicationContext parts;
    private final WikiService wiki;
    private final String word = "c" + UUID.randomUUID().toString().substring(0, 8);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Autowired
    CommandsTest(ApplicationContext parts, WikiService wiki) {
        this.parts = parts;
        this.wiki = wiki;
    }

    @Test
    void folderBecomesPagesAndTheReportSaysHowMany() throws IOException {
        write("bread.md", "---\nauthor: Ada " + word + "\n---\n# Bread " + word + "\n\n[soup](soup.md)");
        write("soup.md", "# Soup " + word + "\n\n[gone](gone.md)");

        assertThat(run("import", folder.toString(), "--name", word, "--tag", "kitchen,food"))
                .isZero();

        assertThat(out.toString())
                .contains("Going through pages: 2 of 2")
                .contains("2 new pages")
                .contains("1 author: Ada " + word)
                .contains("  soup.md: gone.md")
                .contains("“" + word + "” is imported.");
        assertThat(err.toString()).isEmpty();
        assertThat(wiki.at("/wiki/bread-" + word, Viewer.VISITOR))
                .isInstanceOfSatisfying(
                        Lookup.Found.class,
                        found -> assertThat(found.details().text().tags()).containsExactly("food", "kitchen"));
    }

    @Test
    void mailArchiveBecomesDiscussions() throws IOException {
        write(
                "list.mbox",
                "From ada Fri Mar  1 10:00:00 2019\nFrom: Ada <ada@example.org>\nDate: 1 Mar 2019 10:00:00 +0000\n"
                        + "Subject: The key of " + word + "\n\nWhere is it?\n");
        String archive = folder.resolve("list.mbox").toString();

        assertThat(run("import", "--mbox", archive, "--group", "Shed " + word, "--readers", "everybody", "--trial"))
                .isZero();
        assertThat(out.toString()).contains("1 new message").contains("Nothing has been changed.");
        assertThat(run("import", "--mbox", archive, "--group", "Shed " + word, "--readers", "everybody"))
                .isZero();

        assertThat(out.toString())
                .contains("Going through messages: 1 of 1")
                .contains("1 new discussion and none continued in the group “Shed " + word + "”")
                .contains("1 author: Ada");
        assertThat(wiki.at("/groups/shed-" + word, Viewer.VISITOR)).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void wordPressSiteIsBroughtInAndTakenBack() throws IOException {
        new MadeUpSite(word, 2).write(folder.resolve("site.xml"));
        String export = folder.resolve("site.xml").toString();

        assertThat(run("import", "--wordpress", export, "--name", word, "--dry-run"))
                .isZero();
        assertThat(out.toString()).contains("2 new stories and pages").contains("Nothing has been changed.");
        assertThat(run("import", "--wordpress", export, "--name", word, "--comments", "Talk of " + word))
                .isZero();
        assertThat(out.toString()).contains("3 new comments in the group “Talk of " + word + "”");
        assertThat(wiki.at("/groups/talk-of-" + word, Viewer.VISITOR)).isInstanceOf(Lookup.Found.class);

        assertThat(run("import", "--undo", word, "--dry-run")).isZero();
        assertThat(wiki.at("/stories/day-0-of-" + word + "-the-shed", Viewer.VISITOR))
                .isInstanceOf(Lookup.Found.class);
        assertThat(run("import", "--undo", word)).isZero();
        assertThat(out.toString())
                .contains("3 items taken back")
                .contains("What came from “" + word + "” is taken back.");
        assertThat(wiki.at("/stories/day-0-of-" + word + "-the-shed", Viewer.VISITOR))
                .isInstanceOf(Lookup.Removed.class);
    }

    @Test
    void secondRunChangesNothing() throws IOException {
        write("bread.md", "# Bread " + word);
        run("import", folder.toString(), "--name", word);
        out.getBuffer().setLength(0);

        assertThat(run("import", folder.toString(), "--name", word)).isZero();

        assertThat(out.toString()).contains("1 page unchanged").doesNotContain("new page");
    }

    @Test
    void onlyThePackedJarIsUnpacked() {
        Path unpacked = folder.resolve("unpacked");

        assertThat(run("unpack", unpacked.toString())).isEqualTo(CommandLine.ExitCode.SOFTWARE);

        assertThat(err.toString()).contains("Only the packed jar can be unpacked.");
        assertThat(unpacked).doesNotExist();
    }

    @Test
    void dryRunTellsAndChangesNothing() throws IOException {
        write("bread.md", "# Bread " + word);

        assertThat(run("import", "--dry-run", folder.toString())).isZero();

        assertThat(out.toString()).contains("1 new page").contains("Nothing has been changed.");
        assertThat(wiki.at("/wiki/bread-" + word, Viewer.VISITOR)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void filesThatStayBehindAreInTheReportAndTheExitCode() throws IOException {
        write("bread.md", "# Bread " + word);
        write("picture.md", "\u0001\u0002\u0003\u0004");

        assertThat(run("import", folder.toString(), "--name", word)).isEqualTo(3);

        assertThat(out.toString()).contains("1 file did not become a page").contains("  picture.md");
    }

    @Test
    void detailsTellEveryProblem() throws IOException {
        write("bread.md", "# Bread " + word + "\n\n[a](a.md) [b](b.md) [c](c.md) [d](d.md)");
        run("import", folder.toString(), "--dry-run");
        assertThat(out.toString()).contains("bread.md: c.md").doesNotContain("bread.md: d.md");

        run("import", folder.toString(), "--dry-run", "--details");

        assertThat(out.toString()).contains("bread.md: d.md");
    }

    @Test
    void personWithoutAnAccountCannotBeNamed() throws IOException {
        write("bread.md", "# Bread " + word);

        assertThat(run("import", folder.toString(), "--as", "nobody-" + word)).isEqualTo(1);

        assertThat(err.toString()).contains("There is nobody called “nobody-" + word + "”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--help | import",
                "import --help | --dry-run",
                "import -h | Ends with 0",
                "import --help | --mbox",
                "backup --help | may go on serving",
                "restore --help | Brings a backup back into an installation",
                "verify --help | 3 when something in it is damaged",
                "reindex --help | search index again",
                "check-index --help | --mend",
                "--version | Commonweave"
            })
    void helpIsTheirsWithoutAStart(String words, String answer) {
        assertThat(runWithoutCommons(words.split(" ", -1))).isZero();

        assertThat(out.toString()).contains(answer).doesNotContain("${");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import | Something is missing: <folder>",
                "imprt . | There is no command “imprt”. Did you mean “import”?",
                "import --mbox x.mbox | Something is missing: --group <group>",
                "import . --dryrun | “--dryrun” is not understood here.",
                "import . --tag | --help",
                "restore | Something is missing: <file>",
                "backup one two | “two” is not understood here.",
                "import . other | “other” is not understood here."
            })
    void wrongWordsGetASentenceWithoutAStart(String words, String sentence) {
        assertThat(runWithoutCommons(words.split(" ", -1))).isEqualTo(2);

        assertThat(err.toString()).contains(sentence).contains("To see what can be typed:");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void backupIsMadeAndFoundInOrder() throws IOException {
        Path file = folder.resolve("backup.zip");

        assertThat(run("backup", file.toString())).isZero();
        assertThat(run("verify", file.toString())).isZero();

        assertThat(out.toString())
                .contains("The backup is " + file)
                .contains("Keep it where nobody else can read it")
                .contains("“Commonweave”, made by version")
                .contains("It is in order:");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void backupGoesIntoAFolderUnderANameOfItsOwn() throws IOException {
        assertThat(run("backup", folder.toString())).isZero();

        assertThat(folder.toFile().list()).hasSize(1).allMatch(name -> name.matches("backup-.*-by-hand\\.zip"));
    }

    @Test
    void damagedBackupIsToldAndInTheExitCode() throws IOException {
        Path file = folder.resolve("backup.zip");
        run("backup", file.toString());
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 + 500, (byte) 7);
        Files.write(file, bytes);

        assertThat(run("verify", file.toString())).isEqualTo(3);

        assertThat(out.toString())
                .contains("It cannot be brought back as it is:")
                .contains("is damaged");
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        write("letter.zip", "Dear Ada");

        assertThat(run("verify", folder.resolve("letter.zip").toString())).isEqualTo(1);

        assertThat(err.toString()).contains("letter.zip is not a backup of Commonweave.");
    }

    @Test
    void restoreIntoACommonsIsRefused() throws IOException {
        Path file = folder.resolve("backup.zip");
        run("backup", file.toString());

        assertThat(run("restore", file.toString())).isEqualTo(1);

        assertThat(err.toString())
                .containsAnyOf("There is something here already", "The commons is serving")
                .contains("Nothing has been changed.");
    }

    @Test
    void indexIsComparedMendedAndMadeAnew() throws IOException {
        write("bread.md", "# Bread " + word);
        run("import", folder.toString(), "--name", word);
        run("check-index", "--mend");
        parts.getBean(JdbcClient.class)
                .sql("UPDATE contents SET revision = revision + 1 WHERE title = :title")
                .param("title", "Bread " + word)
                .update();
        out.getBuffer().setLength(0);

        assertThat(run("check-index")).isEqualTo(3);
        assertThat(out.toString())
                .contains("0 are missing and 1 outdated")
                .contains("  Bread " + word + " is outdated.")
                .contains("With --mend it is put right.");
        assertThat(run("check-index", "--mend")).isZero();
        assertThat(run("check-index")).isZero();
        assertThat(run("reindex")).isZero();

        assertThat(out.toString()).contains("The index is right").contains("The index has been made anew with");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void folderThatIsNotThereIsRefusedWithoutAStart() {
        String gone = folder.resolve("gone").toString();

        assertThat(runWithoutCommons("import", gone)).isEqualTo(1);

        assertThat(err.toString()).isEqualToIgnoringNewLines("There is no folder to read at “" + gone + "”.");
    }

    @Test
    void nameThatIsNoNameIsRefusedWithoutAStart() {
        assertThat(runWithoutCommons("import", folder.toString(), "--name", "x".repeat(61)))
                .isEqualTo(1);

        assertThat(err.toString()).contains("a name of one to 60 characters");
    }

    private int run(String... words) {
        return execute(_ -> new Commons(parts, () -> {}), words);
    }

    private int runWithoutCommons(String... words) {
        return execute(
                _ -> {
                    throw new AssertionError("Nothing has to be started for this");
                },
                words);
    }

    private int execute(Start commons, String... words) {
        CommandLine line = Commands.line(commons);
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    private void write(String file, String text) throws IOException {
        Files.write(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
    }
}
