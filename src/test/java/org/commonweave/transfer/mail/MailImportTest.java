package org.commonweave.transfer.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.commonweave.IntegrationTest;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Refusal;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.Visibility;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.GroupRow;
import org.commonweave.forum.GroupService;
import org.commonweave.member.ImportedAuthor;
import org.commonweave.member.ImportedAuthors;
import org.commonweave.site.AdministratorsOnly;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.ImportReport.MailFigures;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.ImportStopped;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.transfer.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MailImportTest {

    private final MailImport imports;
    private final GroupService groups;
    private final DiscussionService discussions;
    private final ImportedAuthors authors;
    private final JdbcClient database;
    private final String word = "m" + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    Path folder;

    private Viewer administrator = Viewer.VISITOR;

    @Autowired
    MailImportTest(
            MailImport imports,
            GroupService groups,
            DiscussionService discussions,
            ImportedAuthors authors,
            JdbcClient database) {
        this.imports = imports;
        this.groups = groups;
        this.discussions = discussions;
        this.authors = authors;
        this.database = database;
    }

    @BeforeEach
    void somebodyImports() {
        administrator = new Viewer(
                authors.profile(ImportedAuthor.named(word, "Importer")).id(), Role.ADMINISTRATOR);
    }

    @Test
    void messagesBecomeDiscussionsWithTheirDaysAndAuthors() {
        ImportReport report = run(message("1", "The key", "", "Where is the key?")
                + message("2", "Re: The key", "1", "On the hook.")
                + message("3", "Re: The key", "2", "Thanks."));

        assertThat(report.pages(PageFate.NEW)).isEqualTo(3);
        assertThat(bodies()).containsExactly("Where is the key?", "On the hook.", "Thanks.");
        assertThat(column("select c.created_at from contents c where c.group_id = :group order by c.id"))
                .first()
                .asString()
                .startsWith("2019-03-01");
        assertThat(column("select d.last_activity_at from discussions d join contents c on c.id = d.id"
                        + " where c.group_id = :group"))
                .first()
                .asString()
                .startsWith("2019-03-03");
        assertThat(column("select concat(r.position, r.depth) from replies r join contents c on c.id = r.id"
                        + " where c.group_id = :group order by r.position"))
                .containsExactly("10", "21");
        assertThat(column("select distinct m.name from members m join contents c on c.author_id = m.id"
                        + " where c.group_id = :group and c.kind <> 'group'"))
                .containsExactlyInAnyOrder("Writer 1", "Writer 2", "Writer 3");
    }

    @Test
    void secondRunChangesNothing() {
        String archive = message("1", "The key", "", "Where is it?") + message("2", "Re: The key", "1", "On the hook.");
        run(archive);

        ImportReport again = run(archive);

        assertThat(again.pages(PageFate.UNCHANGED)).isEqualTo(2);
        assertThat(again.pages(PageFate.NEW)).isZero();
        assertThat(bodies()).hasSize(2);
    }

    @Test
    void laterMessagesContinueTheirDiscussions() {
        run(message("1", "The key", "", "Where is it?"));

        ImportReport report =
                run(message("2", "Re: The key", "1", "On the hook.") + message("3", "Re: The key", "", "Thanks."));

        assertThat(figures(report).begun()).isZero();
        assertThat(figures(report).continued()).isEqualTo(1);
        assertThat(column(
                        "select d.replies from discussions d join contents c on c.id = d.id where c.group_id = :group"))
                .containsExactly("2");
    }

    @Test
    void trialChangesNothing() {
        write(message("1", "The key", "", "Where is it?"));

        ImportReport report = imports.tryOut(administrator, source(), Progress.UNSEEN);

        assertThat(report.pages(PageFate.NEW)).isEqualTo(1);
        assertThat(groups.list(word, administrator, PageChoice.orLast(1, 10)).items())
                .isEmpty();
    }

    @Test
    void samePersonIsOneAuthorAndNobodyElseOfThatName() {
        run(message("1", "One", "", "a").replace("Writer 1", "Ada")
                + message("2", "Two", "", "b").replace("writer2", "writer1").replace("Writer 2", "Ada L.")
                + message("3", "Three", "", "c").replace("Writer 3", "Ada"));

        assertThat(column("select count(distinct c.author_id) from contents c where c.group_id = :group"))
                .containsExactly("2");
    }

    @Test
    void noAddressIsKeptAnywhere() {
        run(message(
                        "1",
                        "Write to plum@" + word + ".example",
                        "",
                        "I am plum@" + word + ".example\n\n> plum@" + word + ".example\n")
                .replace("Writer 1", "plum@" + word + ".example"));

        String host = "%" + word + ".example%";
        for (String question : List.of(
                "select count(*) from contents where concat(path, title, body, html, plain_text, excerpt) like :host",
                "select count(*) from revisions where concat(title, body, comment) like :host",
                "select count(*) from members where concat(handle, name, coalesce(source_name, '')) like :host")) {
            assertThat(database.sql(question)
                            .param("host", host)
                            .query(Long.class)
                            .single())
                    .as(question)
                    .isZero();
        }
        assertThat(bodies()).first().asString().contains("plum@…");
    }

    @Test
    void whatWasRemovedHereStaysRemoved() {
        String archive = message("1", "The key", "", "Where is it?");
        run(archive);
        long id =
                Long.parseLong(column("select c.id from contents c where c.group_id = :group and c.kind = 'discussion'")
                        .getFirst());
        discussions.remove(administrator, id, "Nobody needs it");

        ImportReport report = run(archive + message("2", "Re: The key", "1", "On the hook."));

        assertThat(report.pages(PageFate.UNCHANGED)).isEqualTo(1);
        assertThat(report.counts()).containsEntry(Kind.MAIL_REMOVED, 1);
        assertThat(report.isComplete()).isFalse();
        assertThat(bodies()).hasSize(1);
    }

    @Test
    void importGoesOnWhereItStopped() throws IOException {
        MadeUpList list = new MadeUpList(word, 300);
        list.write(folder.resolve("list.mbox"));
        assertThatExceptionOfType(ImportStopped.class)
                .isThrownBy(() -> imports.run(administrator, source(), (step, done, _) -> {
                    if (step == Progress.Step.TALKING && done >= 100) {
                        throw new ImportStopped();
                    }
                }));

        ImportReport report = imports.run(administrator, source(), Progress.UNSEEN);

        assertThat(report.pages(PageFate.UNCHANGED)).isEqualTo(100);
        assertThat(report.pages(PageFate.NEW)).isEqualTo(200);
        assertThat(bodies()).hasSize(300);
    }

    @Test
    void awkwardArchiveComesWholeAndOnce() throws IOException {
        MadeUpList list = new MadeUpList(word, 240);
        list.write(folder.resolve("list.mbox"));

        ImportReport report = imports.run(administrator, source(), Progress.UNSEEN);

        assertThat(report.pages(PageFate.NEW)).isEqualTo(list.messages());
        assertThat(report.pages(PageFate.LEFT)).isZero();
        assertThat(figures(report).begun()).isEqualTo(list.discussions());
        assertThat(report.counts())
                .containsEntry(Kind.MAIL_TWICE, list.twice())
                .containsEntry(Kind.MAIL_CIRCLE, list.circles());
        assertThat(column(
                        "select d.replies from discussions d join contents c on c.id = d.id where c.group_id = :group"))
                .hasSize(list.discussions())
                .containsOnly(Integer.toString(MadeUpList.OF_A_DISCUSSION - 1));
        assertThat(String.join("\n", bodies()))
                .contains("Grüße!", "Здравствуйте, соседи!", "5 € – déjà vu", "[the plan](<https://example.org/plan>)")
                .contains("[nötes.txt](/files/", "\\# not a heading", "From the beginning it was")
                .doesNotContain("@example.org", "setup.exe](", "mailing list", "�");
        assertThat(report.counts()).containsEntry(Kind.MAIL_ATTACHMENT, list.messages() / 12);
    }

    @Test
    void importedMessagesDoNotCrowdWhatIsNew() {
        run(message("1", "The key", "", "Where is it?"));

        assertThat(column("select c.updated_at from contents c where c.group_id = :group and c.kind <> 'group'"))
                .allMatch(at -> Instant.parse(at.replace(' ', 'T').replaceFirst("\\.0$", "") + "Z")
                        .isBefore(Instant.parse("2020-01-01T00:00:00Z")));
    }

    @Test
    void packedFilesOfManyMonthsAreOneArchive() throws IOException {
        Path months = Files.createDirectory(folder.resolve("months"));
        Files.writeString(months.resolve("2019-01.txt"), message("1", "The key", "", "Where is it?"));
        try (var packed = new GZIPOutputStream(Files.newOutputStream(months.resolve("2019-02.txt.gz")))) {
            packed.write(message("2", "Re: The key", "1", "On the hook.").getBytes(StandardCharsets.UTF_8));
        }

        ImportReport report =
                imports.run(administrator, MailSource.of(months, word, Visibility.PUBLIC), Progress.UNSEEN);

        assertThat(figures(report).begun()).isEqualTo(1);
        assertThat(bodies()).hasSize(2);
    }

    @Test
    void rubbishGetsASentence() throws IOException {
        byte[] rubbish = new byte[300_000];
        new Random(3).nextBytes(rubbish);
        Files.write(folder.resolve("list.mbox"), rubbish);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> imports.run(administrator, source(), Progress.UNSEEN))
                .satisfies(refusal -> assertThat(refusal.sentence()).startsWith("There are no messages in this."));
    }

    @Test
    void rubbishBetweenMessagesLosesNone() {
        StringBuilder rubbish = new StringBuilder();
        new Random(5).ints(20_000, 0, 256).forEach(c -> rubbish.append((char) c));

        ImportReport report = run(message("1", "One", "", rubbish.toString()) + message("2", "Two", "", "Text"));

        assertThat(report.pages(PageFate.NEW)).isEqualTo(2);
    }

    @Test
    void groupOfOthersIsRefused() {
        run(message("1", "The key", "", "Where is it?"));
        Viewer other =
                new Viewer(authors.profile(ImportedAuthor.named(word, "Other")).id(), Role.ADMINISTRATOR);
        database.sql("update forum_groups set readers = 'GROUP' where id = :group")
                .param("group", group())
                .update();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> imports.run(other, source(), Progress.UNSEEN))
                .satisfies(refusal -> assertThat(refusal.sentence()).startsWith("You do not keep order in the group"));
    }

    @Test
    void onlyAdministratorsImport() {
        write(message("1", "The key", "", "Where is it?"));

        assertThatExceptionOfType(AdministratorsOnly.class)
                .isThrownBy(() -> imports.run(new Viewer(1L, Role.STEWARD), source(), Progress.UNSEEN));
    }

    private String message(String number, String subject, String answered, String body) {
        return "From writer Fri Mar  " + number + " 10:00:00 2019\nFrom: Writer " + number + " <writer" + number + "."
                + word
                + "@example.org>\nDate: " + number + " Mar 2019 10:00:00 +0000\nSubject: " + subject + "\nMessage-ID: <"
                + number
                + word + "@example.org>\n"
                + (answered.isEmpty() ? "" : "In-Reply-To: <" + answered + word + "@example.org>\n") + "\n" + body
                + "\n\n";
    }

    private ImportReport run(String archive) {
        write(archive);
        return imports.run(administrator, source(), Progress.UNSEEN);
    }

    private static MailFigures figures(ImportReport report) {
        return Optional.ofNullable(report.mail()).orElseThrow();
    }

    private MailSource source() {
        return MailSource.of(folder.resolve("list.mbox"), word, Visibility.PUBLIC);
    }

    private void write(String archive) {
        try {
            Files.writeString(folder.resolve("list.mbox"), archive);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private long group() {
        return groups.list(word, administrator, PageChoice.orLast(1, 10)).items().stream()
                .map(GroupRow::id)
                .findFirst()
                .orElseThrow();
    }

    private List<String> bodies() {
        return column("select c.body from contents c where c.group_id = :group and c.kind <> 'group' order by c.id");
    }

    private List<String> column(String question) {
        return database.sql(question)
                .param("group", group())
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }
}
