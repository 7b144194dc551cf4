package org.commonweave.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.commonweave.IntegrationTest;
import org.commonweave.base.Viewer;
import org.commonweave.content.Lookup;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
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
                .contains("Writing pages: 2 of 2")
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
    void secondRunChangesNothing() throws IOException {
        write("bread.md", "# Bread " + word);
        run("import", folder.toString(), "--name", word);
        out.getBuffer().setLength(0);

        assertThat(run("import", folder.toString(), "--name", word)).isZero();

        assertThat(out.toString()).contains("1 page unchanged").doesNotContain("new page");
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
                "import . --dryrun | “--dryrun” is not understood here.",
                "import . --tag | --help",
                "import . other | “other” is not understood here."
            })
    void wrongWordsGetASentenceWithoutAStart(String words, String sentence) {
        assertThat(runWithoutCommons(words.split(" ", -1))).isEqualTo(2);

        assertThat(err.toString()).contains(sentence).contains("To see what can be typed:");
        assertThat(out.toString()).isEmpty();
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
        return execute(() -> new Commons(parts, () -> {}), words);
    }

    private int runWithoutCommons(String... words) {
        return execute(
                () -> {
                    throw new AssertionError("Nothing has to be started for this");
                },
                words);
    }

    private int execute(Supplier<Commons> commons, String... words) {
        CommandLine line = Commands.line(commons);
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    private void write(String file, String text) throws IOException {
        Files.write(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
    }
}
