package org.commonweave.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.commonweave.IntegrationTest;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentText;
import org.commonweave.content.Lookup;
import org.commonweave.content.file.StoredFiles;
import org.commonweave.link.LinkGraph;
import org.commonweave.member.Accounts;
import org.commonweave.member.ImportedAuthor;
import org.commonweave.member.ImportedAuthors;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberProfile;
import org.commonweave.member.MemberSummary;
import org.commonweave.site.AdministratorsOnly;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class FolderImportTest {

    private final FolderImport imports;
    private final ImportUndo undo;
    private final WikiService wiki;
    private final MemberDirectory members;
    private final ImportedAuthors authors;
    private final Accounts accounts;
    private final StoredFiles files;
    private final LinkGraph links;

    /// Makes titles and the source unlike those of every other test.
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    Path folder;

    private Viewer administrator = Viewer.VISITOR;

    @Autowired
    FolderImportTest(
            FolderImport imports,
            ImportUndo undo,
            WikiService wiki,
            MemberDirectory members,
            ImportedAuthors authors,
            Accounts accounts,
            StoredFiles files,
            LinkGraph links) {
        this.imports = imports;
        this.undo = undo;
        this.wiki = wiki;
        this.members = members;
        this.authors = authors;
        this.accounts = accounts;
        this.files = files;
        this.links = links;
    }

    @BeforeEach
    void somebodyImports() {
        administrator = new Viewer(
                authors.profile(ImportedAuthor.named(word, "Importer")).id(), Role.ADMINISTRATOR);
    }

    @Test
    void foldersBecomePagesAboveTheirFiles() {
        write("index.md", "# Top " + word);
        write("guides/" + word + "-first.md", "Text");

        assertThat(run().pages(PageFate.NEW)).isEqualTo(3);

        ContentDetails page = page("/wiki/" + word + "-first");
        assertThat(wiki.details(page, administrator).ancestors())
                .extracting("title")
                .containsExactly("Top " + word, "Guides");
    }

    @Test
    void headOfTheFileIsTakenOver() {
        write(
                "a.md",
                "---\ntitle: \"Seeds: " + word + "\"\ntags: [one, two]\nauthor: Ada " + word
                        + "\ndate: 2019-03-01\n---\n# Seeds: " + word + "\n\nText.\n");

        run();

        ContentDetails page = page("/wiki/seeds-" + word);
        assertThat(page.text().tags()).containsExactly("one", "two");
        assertThat(page.text().body()).isEqualTo("Text.\n");
        assertThat(page.createdAt()).isEqualTo("2019-03-01T00:00:00Z");
        assertThat(members.findProfile(page.author().handle()))
                .get()
                .returns("Ada " + word, MemberProfile::name)
                .returns(false, MemberProfile::claimed)
                .returns(word, MemberProfile::source);
    }

    @Test
    void nameInAFileIsNeverAMember() {
        MemberSummary member = accounts.createAdministrator("Ada " + word, word + "@example.org", "heron cake tuesday");
        write("a.md", "---\nauthor: Ada " + word + "\n---\n# A " + word);
        write("b.md", "---\nauthor: Ada " + word + "\n---\n# B " + word);

        run();

        MemberSummary author = page("/wiki/a-" + word).author();
        assertThat(author.id()).isNotEqualTo(member.id());
        assertThat(author.handle()).isNotEqualTo(member.handle());
        assertThat(page("/wiki/b-" + word).author()).isEqualTo(author);
    }

    @Test
    void sameNameInAnotherFolderIsSomebodyElse() {
        write("a.md", "---\nauthor: Ada\n---\n# A " + word);
        run();
        write("a.md", "---\nauthor: Ada\n---\n# B " + word);
        imports.run(administrator, new ImportSource(folder, "other " + word, List.of()), Progress.UNSEEN);

        assertThat(page("/wiki/b-" + word).author())
                .isNotEqualTo(page("/wiki/a-" + word).author());
    }

    @Test
    void linksAndPicturesLeadToWhatTheyMeant() throws IOException {
        write("a.md", "# A " + word + "\n\n[b](sub/b.md#part) [gone](gone.md) ![p](pics/p.png) ![x](../../x.png)\n");
        write("sub/b.md", "# B " + word + "\n\n[a](../a) [sub](./)\n");
        Files.createDirectories(folder.resolve("pics"));
        ImageIO.write(
                new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("pics/p.png").toFile());

        ImportReport report = run();

        String body = page("/wiki/a-" + word).text().body();
        assertThat(body)
                .contains("[b](/wiki/b-" + word + "#part) gone ![p](/files/")
                .endsWith("/p.png) x\n");
        assertThat(page("/wiki/b-" + word).text().body()).startsWith("[a](/wiki/a-" + word + ") [sub](/wiki/sub");
        assertThat(report.counts()).containsEntry(Kind.LINK_NOWHERE, 1).containsEntry(Kind.PICTURE_NOWHERE, 1);
        String hash = body.replaceAll("(?s).*/files/([0-9a-f]{64})/.*", "$1");
        assertThat(files.find(hash, Viewer.VISITOR)).isPresent();
    }

    @Test
    void pagesThatPointAtEachOtherAreFoundFromBothSides() {
        write("a.md", "# A " + word + "\n\n[b](b.md) [myself](a.md) [[Unwritten " + word + "]]");
        write("b.md", "# B " + word + "\n\n[a](a.md) [[Unwritten " + word + "]]");

        run();

        assertThat(backlinks("/wiki/a-" + word)).containsExactly("B " + word);
        assertThat(backlinks("/wiki/b-" + word)).containsExactly("A " + word);
        assertThat(links.pointingAt("/wiki/unwritten-" + word, administrator))
                .extracting(ContentRef::title)
                .containsExactly("A " + word, "B " + word);
    }

    /// More pages than are written at once.
    @Test
    void pagesPointAtThoseThatAreWrittenLater() {
        for (int number = 10; number < 70; number++) {
            write(number + ".md", "# " + word + " " + number + "\n\n[next](" + (number + 1) + ".md)");
        }

        assertThat(run().pages(PageFate.NEW)).isEqualTo(60);

        for (int number = 11; number < 70; number++) {
            assertThat(backlinks("/wiki/" + word + "-" + number)).containsExactly(word + " " + (number - 1));
        }
    }

    @Test
    void pageThatIsRefusedDoesNotTakeItsNeighboursAlong() {
        write("b.md", "# B " + word);
        run();
        wiki.remove(administrator, page("/wiki/b-" + word).ref().id(), "Not ours");
        write("a.md", "# A " + word + "\n\n[c](c.md)");
        write("b.md", "# B " + word + "\n\nChanged.");
        write("c.md", "# C " + word);

        ImportReport report = run();

        assertThat(report.pages(PageFate.NEW)).isEqualTo(2);
        assertThat(report.pages(PageFate.LEFT)).isEqualTo(1);
        assertThat(report.counts()).containsOnlyKeys(Kind.REMOVED_HERE);
        assertThat(backlinks("/wiki/c-" + word)).containsExactly("A " + word);
    }

    @Test
    void folderIsTakenBackAndComesAgainToTheSameAddresses() {
        write("a.md", "# A " + word + "\n\nOld.");
        write("b.md", "# B " + word);
        run();
        ContentDetails changed = page("/wiki/b-" + word);
        wiki.edit(
                administrator,
                changed.ref().id(),
                new ContentEdit(changed.text().withBody("Mine."), 1, "", false, null));

        ImportReport report = undo.takeBack(administrator, source().name(), Progress.UNSEEN);

        assertThat(report.pages()).containsOnly(Map.entry(PageFate.TAKEN_BACK, 1));
        assertThat(report.problems(Kind.CHANGED_SINCE))
                .extracting(Problem::file)
                .containsExactly("/wiki/b-" + word);
        assertThat(wiki.at("/wiki/a-" + word, administrator)).isInstanceOf(Lookup.Removed.class);

        write("a.md", "# A " + word + "\n\nNew.");
        assertThat(run().pages(PageFate.NEW)).isEqualTo(1);
        assertThat(page("/wiki/a-" + word).text().body()).isEqualTo("New.\n");
    }

    @Test
    void secondRunChangesNothing() {
        write("a.md", "# A " + word + "\n\n[b](b.md)");
        write("b.md", "# B " + word);
        write("c/d.md", "# D " + word);
        run();

        ImportReport again = run();

        assertThat(again.pages()).containsOnly(Map.entry(PageFate.UNCHANGED, 4));
        assertThat(page("/wiki/a-" + word).revision()).isEqualTo(1);
    }

    @Test
    void importGoesOnWhereItStopped() {
        write("a.md", "# A " + word);
        run();
        write("b.md", "# B " + word + "\n\n[a](a.md)");

        ImportReport rest = run();

        assertThat(rest.pages(PageFate.UNCHANGED)).isEqualTo(1);
        assertThat(rest.pages(PageFate.NEW)).isEqualTo(1);
    }

    @Test
    void changesHereAndInTheFolderAreJoined() {
        write("a.md", "# A " + word + "\n\nFirst.\n\nSecond.\n\nThird.\n");
        run();
        edit("/wiki/a-" + word, "First, here.\n\nSecond.\n\nThird.\n");
        write("a.md", "# A " + word + "\n\nFirst.\n\nSecond.\n\nThird, there.\n");

        assertThat(run().pages(PageFate.MERGED)).isEqualTo(1);

        assertThat(page("/wiki/a-" + word).text().body()).isEqualTo("First, here.\n\nSecond.\n\nThird, there.\n");
        assertThat(run().pages(PageFate.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void conflictLeavesThePageAlone() {
        write("a.md", "# A " + word + "\n\nText.\n");
        write("b.md", "# B " + word);
        run();
        edit("/wiki/a-" + word, "Here.\n");
        write("a.md", "# A " + word + "\n\nThere.\n");
        write("b.md", "# B " + word + "\n\nNew.\n");

        ImportReport report = run();

        assertThat(report.counts()).containsOnlyKeys(Kind.CONFLICT);
        assertThat(page("/wiki/a-" + word).text().body()).isEqualTo("Here.\n");
        assertThat(page("/wiki/b-" + word).text().body()).isEqualTo("New.\n");
    }

    @Test
    void dryRunTellsEverythingAndChangesNothing() {
        write("a.md", "# A " + word + "\n\n[gone](gone.md)");

        ImportReport report = imports.tryOut(administrator, source(), Progress.UNSEEN);

        assertThat(report.pages(PageFate.NEW)).isEqualTo(1);
        assertThat(report.counts()).containsOnlyKeys(Kind.LINK_NOWHERE);
        assertThat(wiki.at("/wiki/a-" + word, administrator)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void hostileFilesAreToldAndTheOthersComeIn() throws IOException {
        write("good.md", "# Good " + word);
        write("huge.md", "word ".repeat(1_100_000));
        write("head.md", "---\ntitle: [a\nauthor: : x\n---\n# Head " + word);
        Files.write(folder.resolve("latin.md"), ("# Caf\u00e9 " + word).getBytes(Charset.forName("windows-1252")));
        Files.write(folder.resolve("binary.md"), new byte[] {1, 2, 3, 0, 0, 0, 7, 8, 9});
        write("nulls.md", "# Nulls " + word + "\n\n" + "many words ".repeat(50) + "\0");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("secret.md"), Path.of("/etc/hostname"));
        write("steal.md", "# Steal " + word + "\n\n![x](../../../../etc/hostname) ![y](/etc/hostname) [z](secret.md)");

        ImportReport report = run();

        assertThat(report.counts())
                .containsOnlyKeys(
                        Kind.TOO_LARGE,
                        Kind.MALFORMED_HEAD,
                        Kind.ENCODING,
                        Kind.NOT_TEXT,
                        Kind.NULL_BYTES,
                        Kind.SYMBOLIC_LINK,
                        Kind.PICTURE_NOWHERE,
                        Kind.LINK_NOWHERE);
        assertThat(report.pages(PageFate.NEW)).isEqualTo(5);
        assertThat(page("/wiki/cafe-" + word).text().title()).isEqualTo("Café " + word);
        assertThat(page("/wiki/steal-" + word).text().body()).isEqualTo("x y z\n");
    }

    @Test
    void foldersInOneAnotherHoweverDeepComeIn() {
        String deep = "in/".repeat(30) + "a.md";
        write(deep, "# Deep " + word);

        assertThat(run().pages(PageFate.NEW)).isEqualTo(31);

        assertThat(wiki.details(page("/wiki/deep-" + word), administrator).ancestors())
                .isNotEmpty();
    }

    @Test
    void moreTagsThanAPageMayHaveAreTold() {
        String tags = IntStream.range(0, 1_000).mapToObj(number -> "t" + number).collect(Collectors.joining(", "));
        write("a.md", "---\ntags: [" + tags + "]\n---\n# A " + word);

        assertThat(run().counts()).containsOnlyKeys(Kind.TAGS);

        assertThat(page("/wiki/a-" + word).text().tags()).hasSize(ContentText.MAX_TAGS);
    }

    @Test
    void samePlaceNamesInDifferentFoldersGetAddressesOfTheirOwn() {
        write("bread-" + word + "/tools.md", "# Tools " + word);
        write("soup-" + word + "/tools.md", "# Tools " + word);

        run();

        assertThat(page("/wiki/tools-" + word).text().title()).isEqualTo("Tools " + word);
        assertThat(page("/wiki/soup-" + word + "-tools-" + word).text().title()).isEqualTo("Tools " + word);
    }

    @Test
    void onlyAdministratorsImport() {
        Viewer steward = new Viewer(administrator.member().orElseThrow(), Role.STEWARD);

        assertThatExceptionOfType(AdministratorsOnly.class)
                .isThrownBy(() -> imports.run(steward, source(), Progress.UNSEEN));
    }

    private ImportReport run() {
        return imports.run(administrator, source(), Progress.UNSEEN);
    }

    private ImportSource source() {
        return new ImportSource(folder, word, List.of());
    }

    private ContentDetails page(String path) {
        assertThat(wiki.at(path, administrator)).isInstanceOf(Lookup.Found.class);
        return ((Lookup.Found) wiki.at(path, administrator)).details();
    }

    private List<String> backlinks(String path) {
        return links.backlinks(page(path).ref().id(), administrator).stream()
                .map(ContentRef::title)
                .toList();
    }

    private void edit(String path, String body) {
        ContentDetails page = page(path);
        wiki.edit(
                administrator,
                page.ref().id(),
                new ContentEdit(page.text().withBody(body), page.revision(), "", false, null));
    }

    private void write(String file, String text) {
        try {
            Path place = folder.resolve(file);
            Files.createDirectories(place.getParent());
            Files.write(place, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
