package org.commonweave.transfer.wordpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.base.Refusal;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentReading;
import org.commonweave.content.Lookup;
import org.commonweave.content.file.LeadPictureService;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.NewReply;
import org.commonweave.site.AdministratorsOnly;
import org.commonweave.story.StoryFacts;
import org.commonweave.story.StoryService;
import org.commonweave.transfer.ImportRefused;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.ImportStopped;
import org.commonweave.transfer.ImportUndo;
import org.commonweave.transfer.Problem;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.transfer.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class WordPressImportTest {

    private final WordPressImport imports;
    private final ImportUndo undo;
    private final ContentReading reading;
    private final StoryService stories;
    private final DiscussionService discussions;
    private final LeadPictureService pictures;
    private final Writers writers;
    private final JdbcClient database;
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @LocalServerPort
    private int port;

    @TempDir
    Path folder;

    private Viewer administrator = Viewer.VISITOR;

    @Autowired
    WordPressImportTest(
            WordPressImport imports,
            ImportUndo undo,
            ContentReading reading,
            StoryService stories,
            DiscussionService discussions,
            LeadPictureService pictures,
            Writers writers,
            JdbcClient database) {
        this.imports = imports;
        this.undo = undo;
        this.reading = reading;
        this.stories = stories;
        this.discussions = discussions;
        this.pictures = pictures;
        this.writers = writers;
        this.database = database;
    }

    @BeforeEach
    void somebodyImports() {
        administrator = writers.somebody(Role.ADMINISTRATOR);
    }

    @Test
    void postsBecomePublishedStories() {
        ImportReport report = run(new Item(5, "Seed &amp; soil")
                .label("category", "gardens", "Gardens")
                .label("category", "uncategorized", "Uncategorized")
                .label("post_tag", "soil", "soil, good")
                .content("We met.<!--more-->\n\nThen we dug."));

        ContentDetails story = found(path("/stories/seed-and-soil-", "/stories/seed-soil-"));
        assertThat(report.pages(PageFate.NEW)).isEqualTo(1);
        assertThat(story.text().title()).isEqualTo("Seed & soil " + word);
        assertThat(story.text().body()).isEqualTo("We met.\n\nThen we dug.\n");
        assertThat(story.text().tags()).containsExactly("Gardens", "soil good");
        assertThat(story.text().particulars().find(StoryFacts.EXCERPT)).contains("We met.");
        assertThat(story.createdAt()).hasToString("2014-05-06T07:08:09Z");
        assertThat(story.author().name()).isEqualTo("Writer 1 of " + word);
        assertThat(story.author().handle()).contains("-in-" + word);
    }

    @Test
    void pagesBecomePagesBelowOneAnother() {
        run(
                new Item(7, "Oven").page(8).content("Hot."),
                new Item(8, "Kitchen").page(0).excerpt("All about it."));

        assertThat(found("/wiki/oven-" + word).text().body()).isEqualTo("Hot.\n");
        assertThat(found("/wiki/kitchen-" + word).text().summary()).isEqualTo("All about it.");
        assertThat(column("select p.path from wiki_pages w join contents c on c.id = w.id join contents p on p.id ="
                        + " w.parent_id where c.path = '/wiki/oven-" + word + "'"))
                .containsExactly("/wiki/kitchen-" + word);
    }

    @Test
    void whatWasNotForEverybodyStaysBehindAndIsListed() {
        ImportReport report = run(
                new Item(1, "Draft").status("draft"),
                new Item(2, "Mine").status("private"),
                new Item(3, "Bin").status("trash"),
                new Item(4, "Secret").field("wp:post_password", "pear"),
                new Item(5, "Later").status("future"),
                new Item(6, "Lamp").field("wp:post_type", "product"),
                new Item(7, "Menu").field("wp:post_type", "nav_menu_item"));

        assertThat(report.counts())
                .containsOnly(
                        Map.entry(Kind.WP_DRAFT, 2),
                        Map.entry(Kind.WP_PRIVATE, 1),
                        Map.entry(Kind.WP_TRASH, 1),
                        Map.entry(Kind.WP_PASSWORD, 1),
                        Map.entry(Kind.WP_KIND, 1));
        assertThat(report.isComplete()).isTrue();
        assertThat(report.pages(PageFate.NEW)).isZero();
        assertThat(reading.at("/stories/secret-" + word, administrator)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void secondRunChangesNothing() {
        Item item =
                new Item(5, "Seeds").content("See [gallery] and <b>this</b>.").comment(1, 0, "Nice");
        run(item);

        ImportReport again = run(item);

        assertThat(again.pages()).containsOnly(Map.entry(PageFate.UNCHANGED, 1));
        assertThat(blog(again).comments()).isZero();
        assertThat(column("select count(*) from contents where title like '%" + word + "%'"))
                .containsExactly("4");
    }

    @Test
    void laterExportBringsWhatIsNew() {
        run(new Item(5, "Seeds").content("Old.").comment(1, 0, "Nice"));

        ImportReport report = run(
                new Item(5, "Seeds").content("New.").comment(1, 0, "Nice").comment(2, 1, "Indeed"),
                new Item(6, "Soil"));

        assertThat(report.pages()).containsOnly(Map.entry(PageFate.CHANGED, 1), Map.entry(PageFate.NEW, 1));
        assertThat(found("/stories/seeds-" + word).text().body()).isEqualTo("New.\n");
        assertThat(blog(report).comments()).isEqualTo(1);
        assertThat(replies()).containsExactly("1 0 Nice", "2 1 Indeed");
    }

    @Test
    void dryRunChangesNothing() {
        write(new Item(5, "Seeds").comment(1, 0, "Nice"));

        ImportReport report = imports.tryOut(administrator, source(), Progress.UNSEEN);

        assertThat(report.pages(PageFate.NEW)).isEqualTo(1);
        assertThat(blog(report).comments()).isEqualTo(1);
        assertThat(column("select count(*) from contents where title like '%" + word + "%'"))
                .containsExactly("0");
        assertThat(column("select count(*) from members where name like '%" + word + "%'"))
                .containsExactly("0");
    }

    @Test
    void commentsBecomeADiscussionAboutTheStory() {
        ImportReport report = run(new Item(5, "Seeds")
                .comment(3, 2, "Third, to the second")
                .comment(1, 0, "First\nof all")
                .comment(2, 1, "Second, to the first")
                .comment(4, 0, "Buy this", "spam", "")
                .comment(6, 4, "To the spam")
                .comment(5, 0, "A mention", "1", "pingback"));

        assertThat(replies())
                .containsExactly(
                        "1 0 First\\\nof all",
                        "2 1 Second, to the first",
                        "3 2 Third, to the second",
                        "4 0 To the spam");
        assertThat(column("select a.path from discussions d join contents c on c.id = d.id join contents a on a.id ="
                        + " d.about_id where c.title like '%" + word + "%'"))
                .containsExactly("/stories/seeds-" + word);
        assertThat(column("select body from contents where kind = 'discussion' and title like '%" + word + "%'"))
                .singleElement()
                .asString()
                .contains("[Seeds " + word + "](/stories/seeds-" + word + ")")
                .contains("- [Guest 5](https://elsewhere.example/5)");
        assertThat(report.problems(Kind.WP_COMMENTS_HELD))
                .extracting(Problem::detail)
                .containsExactly("1");
        assertThat(blog(report).mentions()).isEqualTo(1);
    }

    @Test
    void addressesOfPeopleAreNeitherShownNorKept() {
        run(new Item(5, "Seeds")
                .comment(1, 0, "Hello")
                .commentBy(2, "pear." + word + "@secret.example.org", "pear." + word + "@secret.example.org"));

        for (String table : List.of("members", "contents", "revisions", "import_items", "old_addresses")) {
            assertThat(database.sql("select * from " + table).query().listOfRows())
                    .as(table)
                    .noneMatch(row -> row.toString().contains("@" + word)
                            || row.toString().contains("secret.example")
                            || row.toString().contains("192.0.2.7"));
        }
        assertThat(column("select name from members where name like 'pear." + word + "%'"))
                .containsExactly("pear." + word + "@…");
    }

    @Test
    void visitorWhoTypedTheAddressOfAWriterIsNotTheWriter() {
        run(new Item(5, "Seeds").commentBy(1, "Writer 1", "writer1@" + word + ".example.org"));

        assertThat(column("select count(distinct c.author_id) from contents c where c.title like '%" + word
                        + "%' and kind in ('story', 'reply')"))
                .containsExactly("2");
    }

    @Test
    void linksAndPicturesLeadToWhatHasComeAlong() throws IOException {
        picture("wp-content/uploads/2014/05/oven.png");
        String site = "https://www." + word + ".example.org";

        ImportReport report = run(
                new Item(5, "Seeds")
                        .content("<a href=\"" + site + "/2014/05/soil-" + word
                                + "/#more-6\">a</a> <a href='/?p=6'>b</a> <a href=\""
                                + site + "/gone/\">c</a> <a href=\"" + site + "\">d</a>"
                                + "\n\n<a href=\"" + site + "/wp-content/uploads/2014/05/oven.png\"><img src=\"http://"
                                + word
                                + ".example.org/wp-content/uploads/2014/05/oven-300x200.png\" alt=\"Oven\" /></a>"
                                + "\n\n<img src=\"" + site + "/wp-content/uploads/2014/05/lost.png\" alt=\"Lost\" />")
                        .meta("_thumbnail_id", "9"),
                new Item(6, "Soil").link("/2014/05/soil-" + word + "/"),
                new Item(9, "oven").medium(site + "/wp-content/uploads/2014/05/oven.png", "An oven"));

        ContentDetails story = found("/stories/seeds-" + word);
        assertThat(story.text().body())
                .startsWith("[a](/stories/soil-" + word + ") [b](/stories/soil-" + word + ") [c](" + site
                        + "/gone/) [d](/)\n\n![Oven](/files/")
                .endsWith("/oven.png)\n\nLost\n");
        assertThat(report.problems(Kind.WP_LINK)).extracting(Problem::detail).containsExactly(site + "/gone/");
        assertThat(report.problems(Kind.WP_MEDIUM)).extracting(Problem::detail).containsExactly("2014/05/lost.png");
        assertThat(report.files()).isEqualTo(1);
        assertThat(pictures.of(story.ref().id()))
                .hasValueSatisfying(picture -> assertThat(picture.description()).isEqualTo("An oven"));
    }

    @Test
    void oldAddressesLeadToTheNewOnes() throws Exception {
        picture("uploads/2014/05/oven.png");
        run(
                new Item(815, "Seeds")
                        .link("/2014/05/Seeds-" + word + "/")
                        .label("category", "workshops", "Workshops of " + word)
                        .content("<img src=\"/wp-content/uploads/2014/05/oven.png\">"),
                new Item(816, "Kitchen").page(0).link("/kitchen-" + word + "/"));
        String story = "/stories/seeds-" + word;
        int known = 1_000_000 + Math.abs(word.hashCode() % 1_000_000);
        run(new Item(known, "Known").link("/?p=" + known));

        assertThat(answer("/2014/05/seeds-" + word + "/")).isEqualTo("301 " + story);
        assertThat(answer("/2014/05/seeds-" + word)).isEqualTo("301 " + story);
        assertThat(answer("/2014/05/seeds-" + word + "/feed/")).isEqualTo("301 " + story);
        assertThat(answer("/kitchen-" + word + "/")).isEqualTo("301 /wiki/kitchen-" + word);
        assertThat(answer("/?p=" + known)).isEqualTo("301 /stories/known-" + word);
        assertThat(answer("/author/writer1/")).startsWith("301 /people/");
        assertThat(answer("/wp-content/uploads/2014/05/oven-300x200.png")).startsWith("301 /files/");
        assertThat(answer("/?p=999999999999")).startsWith("200");
        assertThat(answer("/nothing-" + word + "/")).startsWith("404");
    }

    @Test
    void oldAddressOfWhatOthersMayNotSeeLeadsNowhere() throws Exception {
        run(new Item(5, "Seeds").link("/seeds-of-" + word + "/"));
        database.sql(
                        "update contents set withheld = 'DRAFT', withheld_at = now(), withheld_reason = '' where path = :path")
                .param("path", "/stories/seeds-" + word)
                .update();

        assertThat(answer("/seeds-of-" + word)).startsWith("404");
    }

    @Test
    void importIsTakenBackExceptWhatWasChanged() {
        Item[] all = {
            new Item(1, "Still").comment(1, 0, "Nice"),
            new Item(2, "Edited"),
            new Item(3, "Answered").comment(3, 0, "Who?"),
            new Item(4, "Page").page(0)
        };
        run(all);
        ContentDetails edited = found("/stories/edited-" + word);
        stories.edit(
                administrator,
                edited.ref().id(),
                new ContentEdit(edited.text().withBody("Better."), 1, "typing error", false, null));
        discussions.reply(administrator, new NewReply(discussion("Answered"), null, "Me.", null, null));

        ImportReport report = undo.takeBack(administrator, word, Progress.UNSEEN);

        assertThat(report.pages(PageFate.TAKEN_BACK)).isEqualTo(3);
        assertThat(report.counts()).containsOnly(Map.entry(Kind.CHANGED_SINCE, 3));
        assertThat(report.isComplete()).isFalse();
        assertThat(reading.at("/stories/still-" + word, Viewer.VISITOR)).isInstanceOf(Lookup.Removed.class);
        assertThat(reading.at("/wiki/page-" + word, Viewer.VISITOR)).isInstanceOf(Lookup.Removed.class);
        assertThat(found("/stories/edited-" + word).text().body()).isEqualTo("Better.");
        assertThat(reading.at("/stories/answered-" + word, Viewer.VISITOR)).isInstanceOf(Lookup.Found.class);

        ImportReport again = run(all);

        assertThat(again.pages(PageFate.NEW)).isEqualTo(2);
        assertThat(found("/stories/still-" + word).text().title()).isEqualTo("Still " + word);
        assertThat(reading.withId(discussion("Still"), Viewer.VISITOR)).isPresent();
        assertThat(found("/stories/edited-" + word).text().body()).isEqualTo("Better.");
    }

    @Test
    void sourceThatNeverWasCannotBeTakenBack() {
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> undo.takeBack(administrator, word, Progress.UNSEEN));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> undo.takeBack(writers.somebody(Role.STEWARD), word, Progress.UNSEEN))
                .isInstanceOf(AdministratorsOnly.class);
    }

    @Test
    void importGoesOnWhereItStopped() throws IOException {
        MadeUpSite site = new MadeUpSite(word, 120);
        site.write(file());
        AtomicInteger calls = new AtomicInteger();
        Progress stopping = (step, done, _) -> {
            if (step == Progress.Step.WRITING && done >= 50 && calls.incrementAndGet() == 1) {
                throw new ImportStopped();
            }
        };

        assertThatExceptionOfType(ImportStopped.class).isThrownBy(() -> imports.run(administrator, source(), stopping));
        ImportReport report = imports.run(administrator, source(), Progress.UNSEEN);

        assertThat(report.pages()).containsOnly(Map.entry(PageFate.UNCHANGED, 50), Map.entry(PageFate.NEW, 70));
        assertThat(report.counts()).isEmpty();
        assertThat(column("select count(*) from contents where kind = 'story' and title like '%" + word + "%'"))
                .containsExactly("120");
        assertThat(column("select count(*) from contents where kind = 'reply' and title like '%" + word + "%'"))
                .containsExactly(Integer.toString(site.comments()));
    }

    @Test
    void equalTitlesGetAddressesOfTheirOwn() {
        run(new Item(1, "News"), new Item(2, "News"), new Item(3, "News").page(0), new Item(4, ""));

        assertThat(column("select path from contents where title like 'News " + word + "' order by id"))
                .containsExactly("/stories/news-" + word, "/stories/news-" + word + "-2", "/wiki/news-" + word);
    }

    @Test
    void circlesAreNotBelieved() {
        ImportReport report = run(
                new Item(1, "Egg").page(2),
                new Item(2, "Hen").page(1),
                new Item(3, "Itself").page(3),
                new Item(4, "Talk").comment(1, 2, "a").comment(2, 1, "b"));

        assertThat(report.counts()).containsOnly(Map.entry(Kind.WP_CIRCLE, 2), Map.entry(Kind.WP_COMMENT_CIRCLE, 1));
        assertThat(replies()).hasSize(2);
    }

    @Test
    void oddItemsAreToldAndDoNoHarm() {
        String control = "\u0001\u0008\uFFFE";
        ImportReport report = run(
                new Item(1, "Zero")
                        .field("wp:post_date_gmt", "0000-00-00 00:00:00")
                        .field("wp:post_date", "0000-00-00 00:00:00"),
                new Item(2, "Long " + "x".repeat(3_000_000)),
                new Item(3, "Control").content("a" + control + "b"),
                new Item(4, "Outside")
                        .content("<img alt=\"No\" src=\"/wp-content/uploads/../../../../../etc/passwd\">"),
                new Item(0, "Nameless"),
                new Item(1, "Again"),
                new Item(5, "Huge").content("word ".repeat(600_000)),
                new Item(1_000_000_000_000L, "Far"));

        assertThat(report.counts())
                .containsKeys(Kind.DATE, Kind.TITLE, Kind.WP_MEDIUM, Kind.WP_NUMBER, Kind.WP_TWICE, Kind.TOO_LARGE);
        assertThat(report.isComplete()).isFalse();
        assertThat(found("/stories/control-" + word).text().body()).isEqualTo("ab\n");
        assertThat(found("/stories/far-" + word).text().title()).isEqualTo("Far " + word);
    }

    @Test
    void lettersOfOlderDaysAreRead() throws IOException {
        byte[] text = (MadeUpSite.head(word) + new Item(1, "Café").content("Größe") + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
        String mixed = new String(text, StandardCharsets.ISO_8859_1)
                .replace(
                        "GrÃ¶Ã\u009Fe",
                        new String("Größe".getBytes(Charset.forName("windows-1252")), StandardCharsets.ISO_8859_1));
        Files.write(file(), mixed.getBytes(StandardCharsets.ISO_8859_1));

        ImportReport report = imports.run(administrator, source(), Progress.UNSEEN);

        assertThat(found("/stories/cafe-" + word).text().body()).isEqualTo("Größe\n");
        assertThat(report.counts()).containsKey(Kind.ENCODING);
    }

    @Test
    void whatStandsBeforeABreakComesAlong() throws IOException {
        Files.writeString(file(), MadeUpSite.head(word) + new Item(1, "Whole") + "<item><title>Half <b></title>");

        ImportReport report = imports.run(administrator, source(), Progress.UNSEEN);

        assertThat(report.counts()).containsOnlyKeys(Kind.WP_BROKEN);
        assertThat(report.isComplete()).isFalse();
        assertThat(found("/stories/whole-" + word).text().title()).isEqualTo("Whole " + word);
    }

    @Test
    void filesThatDeclareThingsOfTheirOwnAreRefused() throws IOException {
        for (String declared : List.of(
                "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><title>&x;</title></channel></rss>",
                "<!DOCTYPE rss SYSTEM \"http://localhost:1/x.dtd\"><rss></rss>")) {
            Files.writeString(file(), "<?xml version=\"1.0\"?>" + declared);

            assertThatExceptionOfType(ImportRefused.class)
                    .isThrownBy(() -> imports.tryOut(administrator, source(), Progress.UNSEEN))
                    .satisfies(refused -> assertThat(refused.sentence()).contains("DOCTYPE"));
        }
    }

    @Test
    void whatIsNoExportIsRefused() throws IOException {
        for (String text :
                List.of("", "Dear reader", "<html><body>x</body></html>", "<rss><channel></channel></rss>")) {
            Files.writeString(file(), text);

            assertThatExceptionOfType(ImportRefused.class)
                    .isThrownBy(() -> imports.tryOut(administrator, source(), Progress.UNSEEN))
                    .satisfies(refused -> assertThat(refused.sentence()).contains("no export of WordPress"));
        }
    }

    @Test
    void moreCommentsThanADiscussionTakesAreToldNotTaken() {
        StringBuilder comments = new StringBuilder();
        for (int i = 1; i <= ExportReader.MOST_COMMENTS + 7; i++) {
            comments.append(
                    "<wp:comment><wp:comment_id>%d</wp:comment_id><wp:comment_content>x</wp:comment_content><wp:comment_approved>0</wp:comment_approved></wp:comment>"
                            .formatted(i));
        }

        write(new Item(1, "Much talk").raw(comments.toString()));
        ImportReport report = imports.tryOut(administrator, source(), Progress.UNSEEN);

        assertThat(report.problems(Kind.WP_COMMENTS_MANY))
                .extracting(Problem::detail)
                .containsExactly("7");
    }

    private ImportReport run(Item... items) {
        write(items);
        return imports.run(administrator, source(), Progress.UNSEEN);
    }

    private void write(Item... items) {
        StringBuilder text = new StringBuilder(MadeUpSite.head(word));
        List.of(items).forEach(text::append);
        try {
            Files.writeString(file(), text + "</channel></rss>");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Path file() {
        return folder.resolve("export.xml");
    }

    private WordPressSource source() {
        return new WordPressSource(folder, null, word, List.of(), "");
    }

    private void picture(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, word.hashCode());
        ImageIO.write(image, "png", file.toFile());
    }

    private static ImportReport.BlogFigures blog(ImportReport report) {
        return java.util.Objects.requireNonNull(report.blog());
    }

    private ContentDetails found(String path) {
        assertThat(reading.at(path, Viewer.VISITOR)).as(path).isInstanceOf(Lookup.Found.class);
        return ((Lookup.Found) reading.at(path, Viewer.VISITOR)).details();
    }

    private String path(String... beginnings) {
        return List.of(beginnings).stream()
                .map(beginning -> beginning + word)
                .filter(path -> reading.at(path, Viewer.VISITOR) instanceof Lookup.Found)
                .findFirst()
                .orElse(beginnings[0] + word);
    }

    private long discussion(String title) {
        return Long.parseLong(column("select id from contents where kind = 'discussion' and title like '%" + title + " "
                        + word + "%'")
                .getFirst());
    }

    /// Position, depth and words of each reply.
    private List<String> replies() {
        return column(
                "select concat(r.position, ' ', r.depth, ' ', trim(trailing '\\n' from c.body)) from replies r join contents c on c.id = r.id"
                        + " where c.title like '%" + word + "%' order by r.discussion_id, r.position");
    }

    private List<String> column(String question) {
        return database.sql(question)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    private String answer(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return response.statusCode() + " "
                    + response.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
        }
    }

    /// An item of an export.
    private final class Item {

        private final StringBuilder xml = new StringBuilder();
        private String type = "post";
        private String status = "publish";
        private String date = "2014-05-06 07:08:09";

        Item(long id, String title) {
            xml.append("<title>")
                    .append(title)
                    .append(title.isEmpty() ? "" : " " + word)
                    .append("</title>");
            xml.append("<dc:creator>writer1</dc:creator><wp:post_id>")
                    .append(id)
                    .append("</wp:post_id>");
        }

        Item page(long parent) {
            type = "page";
            return raw("<wp:post_parent>" + parent + "</wp:post_parent>");
        }

        Item medium(String address, String description) {
            type = "attachment";
            status = "inherit";
            return field("wp:attachment_url", address).meta("_wp_attachment_image_alt", description);
        }

        Item status(String other) {
            status = other;
            return this;
        }

        Item link(String path) {
            return field("link", "https://www." + word + ".example.org" + path);
        }

        Item content(String html) {
            return field("content:encoded", html);
        }

        Item excerpt(String html) {
            return field("excerpt:encoded", html);
        }

        Item label(String domain, String slug, String name) {
            return raw("<category domain=\"" + domain + "\" nicename=\"" + slug + "\"><![CDATA[" + name
                    + "]]></category>");
        }

        Item meta(String key, String value) {
            return raw("<wp:postmeta><wp:meta_key>" + key + "</wp:meta_key><wp:meta_value><![CDATA[" + value
                    + "]]></wp:meta_value></wp:postmeta>");
        }

        Item comment(long id, long parent, String words) {
            return comment(id, parent, words, "1", "");
        }

        Item comment(long id, long parent, String words, String state, String kind) {
            return comment(id, parent, words, state, kind, "Guest " + id, "guest" + id + "@" + word + ".example.org");
        }

        Item commentBy(long id, String name, String address) {
            return comment(id, 0, "Words " + id, "1", "", name, address);
        }

        private Item comment(
                long id, long parent, String words, String state, String kind, String name, String address) {
            return raw("<wp:comment><wp:comment_id>" + id + "</wp:comment_id><wp:comment_author>" + name
                    + "</wp:comment_author><wp:comment_author_email>" + address
                    + "</wp:comment_author_email><wp:comment_author_IP>192.0.2.7</wp:comment_author_IP><wp:comment_author_url>https://elsewhere.example/"
                    + id + "</wp:comment_author_url><wp:comment_date_gmt>2014-06-01 10:00:0" + id % 10
                    + "</wp:comment_date_gmt><wp:comment_content><![CDATA[" + words
                    + "]]></wp:comment_content><wp:comment_approved>" + state
                    + "</wp:comment_approved><wp:comment_type>"
                    + kind + "</wp:comment_type><wp:comment_parent>" + parent + "</wp:comment_parent></wp:comment>");
        }

        Item field(String name, String value) {
            if (name.equals("wp:post_type")) {
                type = value;
                return this;
            }
            if (name.equals("wp:post_date_gmt")) {
                date = value;
                return this;
            }
            return raw("<" + name + "><![CDATA[" + value + "]]></" + name + ">");
        }

        Item raw(String more) {
            xml.append(more);
            return this;
        }

        @Override
        public String toString() {
            return "<item>" + xml + "<wp:post_date_gmt>" + date + "</wp:post_date_gmt><wp:status>" + status
                    + "</wp:status><wp:post_type>" + type + "</wp:post_type></item>\n";
        }
    }
}
