package org.commonweave.transfer.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.commonweave.ViewTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.Visibility;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.wordpress.MadeUpSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ImportPagesTest extends ViewTest {

    @Autowired
    private ImportDesk desk;

    @Autowired
    private ImportWork work;

    @Autowired
    private Writers writers;

    private Viewer administrator = Viewer.VISITOR;

    private final String word = "v" + UUID.randomUUID().toString().substring(0, 8);

    /// A member of the database: the work is done later, in the name of whoever began it.
    @BeforeEach
    void appoint() {
        administrator = writers.somebody(Role.ADMINISTRATOR);
    }

    @Test
    void withoutAFolderOneIsAskedFor() {
        signIn(administrator);
        goTo("admin/import");
        test(name()).setValue(word);

        click("Look through it first");

        assertThat(words()).contains("Choose a file or a folder first.");
        assertThat(name().getValue()).isEqualTo(word);
    }

    @Test
    void folderIsLookedThroughThenBroughtIn() throws IOException {
        offer("# Bread " + word + "\n\n[gone](gone.md)");
        signIn(administrator);
        goTo("admin/import");
        test(folders()).selectItem(word);
        assertThat(name().getValue()).isEqualTo(word);

        click("Look through it first");
        assertThat(words()).contains("Import of “" + word + "”").contains("You can leave this page.");
        RunSummary run = newest();

        work.goOnWith(run.id(), () -> false);
        goTo(run.path().substring(1));
        assertThat(words())
                .contains("1 new page")
                .contains("would not be taken over")
                .contains("gone.md");

        click("Bring in 1 page");
        assertThat(words()).contains("Being brought in").contains("You can leave this page.");

        work.goOnWith(run.id(), () -> false);
        goTo(run.path().substring(1));
        assertThat(words()).contains("Done").contains("1 page from this source");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/wiki/bread-" + word);
    }

    @Test
    void folderWithoutNewsOffersNothingToBringIn() throws IOException {
        offer("# Bread " + word);
        RunSummary first = desk.lookAtFolder(administrator, new ImportWish(word, List.of()), word);
        work.goOnWith(first.id(), () -> false);
        desk.goOn(administrator, first.id());
        work.goOnWith(first.id(), () -> false);
        RunSummary again = desk.lookAtFolder(administrator, new ImportWish(word, List.of()), word);
        work.goOnWith(again.id(), () -> false);
        signIn(administrator);

        goTo(again.path().substring(1));

        assertThat(words()).contains("Nothing in this folder is new.").doesNotContain("Bring in 1");
    }

    @Test
    void decisionThatSomebodyElseHasMadeIsTold() throws IOException {
        offer("# Bread " + word);
        RunSummary run = desk.lookAtFolder(administrator, new ImportWish(word, List.of()), word);
        work.goOnWith(run.id(), () -> false);
        signIn(administrator);
        goTo(run.path().substring(1));
        desk.drop(administrator, run.id());

        click("Bring in 1 page");

        assertThat(words()).contains("not waiting for a decision any more").contains("was not brought in");
    }

    @Test
    void mailArchiveIsLookedThroughThenBroughtIn() throws IOException {
        Files.writeString(
                desk.folderOfFolders(administrator).resolve(word + ".mbox"),
                "From ada Fri Mar  1 10:00:00 2019\nFrom: Ada <ada@example.org>\nSubject: The key of " + word
                        + "\n\nWhere is it?\n");
        signIn(administrator);
        goTo("admin/import/mail");
        test(archives()).selectItem(word + ".mbox");
        test(find(TextField.class).withLabel("Group").single()).setValue("Shed " + word);

        click("Look through it first");
        RunSummary run = newest();
        work.goOnWith(run.id(), () -> false);
        goTo(run.path().substring(1));
        assertThat(words())
                .contains("1 new message")
                .contains("1 new discussion")
                .contains("The day could not be");

        click("Bring in 1 message");
        work.goOnWith(run.id(), () -> false);
        goTo(run.path().substring(1));

        assertThat(words()).contains("Done");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/groups/shed-" + word);
    }

    @Test
    void mailArchiveCanBeUploadedAsItIs() {
        String received = desk.receive(
                administrator,
                new ByteArrayInputStream(("From ada Fri Mar  1 10:00:00 2019\nFrom: ada@example.org\nSubject: " + word
                                + "\n\nWhere is it?\n")
                        .getBytes(StandardCharsets.UTF_8)));
        RunSummary run = desk.lookAtMailUpload(
                administrator, new MailWish("list.mbox", "Shed " + word, Visibility.MEMBERS), received);
        work.goOnWith(run.id(), () -> false);
        desk.goOn(administrator, run.id());

        work.goOnWith(run.id(), () -> false);

        assertThat(desk.details(administrator, run.id()).report().orElseThrow().pages(PageFate.NEW))
                .isEqualTo(1);
    }

    @Test
    void wordPressSiteIsBroughtInThenTakenBack() throws IOException {
        new MadeUpSite(word, 2).write(desk.folderOfFolders(administrator).resolve(word + ".xml"));
        signIn(administrator);
        goTo("admin/import/wordpress");
        test(exports()).selectItem(word + ".xml");
        assertThat(find(TextField.class).withLabel("Name of the site").single().getValue())
                .isEqualTo(word);

        click("Look through it first");
        RunSummary run = newest();
        work.goOnWith(run.id(), () -> false);
        goTo(run.path().substring(1));
        assertThat(words()).contains("2 new stories and pages").contains("3 new comments in the group");

        click("Bring in 2 stories and pages");
        work.goOnWith(run.id(), () -> false);
        goTo(run.path().substring(1));
        assertThat(words()).contains("Done").contains("2 stories and pages from this site");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/stories/day-1-of-" + word + "-the-shed", "/groups/comments-on-" + word);

        click("Yes, take it back");
        assertThat(words()).contains("Being taken back");
        work.goOnWith(run.id(), () -> false);
        goTo(run.path().substring(1));
        assertThat(words()).contains("Taken back").contains("3 items taken back");
    }

    @Test
    void wordPressSiteCanBeUploadedAsItIs() throws IOException {
        Path export = desk.folderOfFolders(administrator).resolve(word + ".xml");
        new MadeUpSite(word, 1).write(export);
        String received = desk.receive(administrator, new ByteArrayInputStream(Files.readAllBytes(export)));
        RunSummary run = desk.lookAtWordPressUpload(administrator, new WordPressWish(word, List.of(), ""), received);
        work.goOnWith(run.id(), () -> false);
        desk.goOn(administrator, run.id());

        work.goOnWith(run.id(), () -> false);

        assertThat(desk.details(administrator, run.id()).report().orElseThrow().pages(PageFate.NEW))
                .isEqualTo(1);
        signIn(administrator);
        goTo(run.path().substring(1));
        assertThat(words()).contains("Make stories, pages and discussions of an export of WordPress.");
    }

    @Test
    void withoutAGroupOneIsAskedFor() throws IOException {
        Files.writeString(desk.folderOfFolders(administrator).resolve(word + ".mbox"), "From here on");
        signIn(administrator);
        goTo("admin/import/mail");
        test(archives()).selectItem(word + ".mbox");

        click("Look through it first");

        assertThat(words()).contains("Name a group, with one to");
    }

    @Test
    void earlierImportsAreListed() throws IOException {
        offer("# Bread " + word);
        RunSummary run = desk.lookAtFolder(administrator, new ImportWish(word, List.of()), word);
        signIn(administrator);

        goTo("admin/import");

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(run.path());
        assertThat(words()).contains("Being looked through");
    }

    @Test
    void importThatIsNotThereIsNotFound() {
        signIn(administrator);

        goTo("admin/import/999999999");

        assertThat(words()).doesNotContain("Import of");
    }

    @ParameterizedTest
    @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseComesIn(Role role) {
        if (role != Role.VISITOR) {
            signIn(role);
        }

        goTo("admin/import");

        assertThat(find(TextField.class).withLabel("Name of the source").all()).isEmpty();
    }

    private void offer(String page) throws IOException {
        Path folder =
                Files.createDirectories(desk.folderOfFolders(administrator).resolve(word));
        Files.writeString(folder.resolve("bread.md"), page);
    }

    private RunSummary newest() {
        return desk.list(administrator, 1).items().getFirst();
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void click(String caption) {
        test(find(NativeButton.class).withText(caption).single()).click();
    }

    private TextField name() {
        return find(TextField.class).withLabel("Name of the source").single();
    }

    @SuppressWarnings("unchecked") // there is one select of exports
    private Select<String> exports() {
        return find(Select.class).withLabel("Or an export on the server").single();
    }

    @SuppressWarnings("unchecked") // there is one select of archives
    private Select<String> archives() {
        return find(Select.class).withLabel("Or an archive on the server").single();
    }

    @SuppressWarnings("unchecked") // there is one select of folders
    private Select<String> folders() {
        return find(Select.class).withLabel("Or a folder on the server").single();
    }
}
