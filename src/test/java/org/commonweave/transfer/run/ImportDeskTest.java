package org.commonweave.transfer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commonweave.IntegrationTest;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.Lookup;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.SignedInMember;
import org.commonweave.site.AdministratorsOnly;
import org.commonweave.site.DataFolder;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.ImportStopped;
import org.commonweave.transfer.ImportedPages;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ImportDeskTest {

    private final ImportDesk desk;
    private final ImportWork work;
    private final ImportedPages pages;
    private final MemberLookup members;
    private final WikiService wiki;
    private final DataFolder data;
    private final JdbcClient database;
    private final String word = "d" + UUID.randomUUID().toString().substring(0, 8);

    private Viewer administrator = Viewer.VISITOR;

    @Autowired
    ImportDeskTest(
            ImportDesk desk,
            ImportWork work,
            ImportedPages pages,
            MemberLookup members,
            WikiService wiki,
            DataFolder data,
            JdbcClient database) {
        this.desk = desk;
        this.work = work;
        this.pages = pages;
        this.members = members;
        this.wiki = wiki;
        this.data = data;
        this.database = database;
    }

    @BeforeEach
    void somebodyDecides() {
        administrator =
                members.findFirstAdministrator().map(SignedInMember::viewer).orElseThrow();
    }

    @Test
    void uploadIsLookedThroughBeforeAnythingIsChanged() throws IOException {
        RunSummary run = desk.lookAtUpload(administrator, wish(), received(3));
        assertThat(run.stage()).isEqualTo(Stage.LOOKING);

        goOn(run);

        assertThat(details(run).summary().stage()).isEqualTo(Stage.READY);
        assertThat(report(run).pages(PageFate.NEW)).isEqualTo(3);
        assertThat(wiki.at(path(0), administrator)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void uploadIsBroughtInWhenSomebodySaysSoAndLeavesNothingBehind() throws IOException {
        String received = received(3);
        RunSummary run = ready(desk.lookAtUpload(administrator, wish(), received));

        desk.goOn(administrator, run.id());
        goOn(run);

        assertThat(details(run).summary().stage()).isEqualTo(Stage.DONE);
        assertThat(report(run).pages(PageFate.NEW)).isEqualTo(3);
        assertThat(pages.of(administrator, word, 1).items())
                .extracting("title")
                .containsExactly(title(0), title(1), title(2));
        assertThat(data.folder(ImportPlaces.UPLOADED).resolve(received)).doesNotExist();
    }

    @Test
    void jobIsOrderedWithTheDecision() throws IOException {
        RunSummary run = desk.lookAtUpload(administrator, wish(), received(1));

        assertThat(database.sql("select count(*) from scheduled_tasks where task_name = ? and task_instance = ?")
                        .params(ImportJob.NAME, Long.toString(run.id()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void importThatWasInterruptedGoesOnWhereItStopped() throws IOException {
        RunSummary run = ready(desk.lookAtUpload(administrator, wish(), received(120)));
        desk.goOn(administrator, run.id());

        assertThatExceptionOfType(ImportStopped.class)
                .isThrownBy(() ->
                        work.goOnWith(run.id(), () -> wiki.at(path(0), administrator) instanceof Lookup.Found));

        RunSummary interrupted = details(run).summary();
        assertThat(interrupted.stage()).isEqualTo(Stage.WRITING);
        assertThat(interrupted.total()).isEqualTo(120);
        assertThat(wiki.at(path(119), administrator)).isInstanceOf(Lookup.Unknown.class);

        goOn(run);

        assertThat(details(run).summary().stage()).isEqualTo(Stage.DONE);
        assertThat(report(run).pages(PageFate.UNCHANGED)).isEqualTo(50);
        assertThat(report(run).pages(PageFate.NEW)).isEqualTo(70);
    }

    @Test
    void folderOnTheServerIsLeftWhereItLies() throws IOException {
        Path folder =
                Files.createDirectories(desk.folderOfFolders(administrator).resolve(word));
        Files.writeString(folder.resolve("a.md"), "# " + title(0));
        assertThat(desk.folders(administrator)).contains(word);
        RunSummary run = ready(desk.lookAtFolder(administrator, wish(), word));

        desk.goOn(administrator, run.id());
        goOn(run);

        assertThat(wiki.at(path(0), administrator)).isInstanceOf(Lookup.Found.class);
        assertThat(folder.resolve("a.md")).exists();
    }

    @Test
    void whatIsNoFolderIsSaidInASentenceAndMayBeTriedAgain() {
        String received = desk.receive(administrator, bytes("# No folder"));
        RunSummary run = desk.lookAtUpload(administrator, wish(), received);

        goOn(run);

        assertThat(details(run).summary().stage()).isEqualTo(Stage.FAILED);
        assertThat(details(run).summary().trouble()).contains("no ZIP file");
        desk.goOn(administrator, run.id());
        assertThat(details(run).summary().stage()).isEqualTo(Stage.LOOKING);
    }

    @Test
    void decisionIsMadeOnce() throws IOException {
        RunSummary run = ready(desk.lookAtUpload(administrator, wish(), received(1)));
        desk.goOn(administrator, run.id());

        assertThatExceptionOfType(RunRefused.class).isThrownBy(() -> desk.goOn(administrator, run.id()));
        assertThatExceptionOfType(RunRefused.class).isThrownBy(() -> desk.drop(administrator, run.id()));
    }

    @Test
    void importThatNobodyWantsIsForgottenWithItsFiles() throws IOException {
        String received = received(1);
        RunSummary run = ready(desk.lookAtUpload(administrator, wish(), received));

        desk.drop(administrator, run.id());
        goOn(run);

        assertThat(details(run).summary().stage()).isEqualTo(Stage.DROPPED);
        assertThat(data.folder(ImportPlaces.UPLOADED).resolve(received)).doesNotExist();
        assertThat(wiki.at(path(0), administrator)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void folderThatIsNotOfferedIsRefused() {
        for (String name : List.of("..", "gone-" + word, "", "../import-uploads")) {
            assertThatExceptionOfType(RunRefused.class)
                    .isThrownBy(() -> desk.lookAtFolder(administrator, wish(), name));
            assertThatExceptionOfType(RunRefused.class)
                    .isThrownBy(() -> desk.lookAtUpload(administrator, wish(), name));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMBER", "STEWARD"})
    void nobodyElseComesToTheDesk(Role role) {
        Viewer other = new Viewer(administrator.member().orElseThrow(), role);

        assertThatExceptionOfType(AdministratorsOnly.class).isThrownBy(() -> desk.list(other, 1));
        assertThatExceptionOfType(AdministratorsOnly.class).isThrownBy(() -> desk.receive(other, bytes("")));
        assertThatExceptionOfType(AdministratorsOnly.class)
                .isThrownBy(
                        () -> desk.lookAtUpload(other, wish(), UUID.randomUUID().toString()));
    }

    private RunSummary ready(RunSummary run) {
        goOn(run);
        return run;
    }

    private void goOn(RunSummary run) {
        BooleanSupplier never = () -> false;
        work.goOnWith(run.id(), never);
    }

    private RunDetails details(RunSummary run) {
        return desk.details(administrator, run.id());
    }

    private ImportReport report(RunSummary run) {
        return details(run).report().orElseThrow();
    }

    private ImportWish wish() {
        return new ImportWish(word, List.of());
    }

    private String received(int files) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int number = 0; number < files; number++) {
                zip.putNextEntry(new ZipEntry("handbook/%03d.md".formatted(number)));
                zip.write(("# " + title(number)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return desk.receive(administrator, new ByteArrayInputStream(packed.toByteArray()));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String title(int number) {
        return "%s %03d".formatted(word, number);
    }

    private String path(int number) {
        return "/wiki/%s-%03d".formatted(word, number);
    }
}
