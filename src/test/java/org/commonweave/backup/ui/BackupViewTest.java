package org.commonweave.backup.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.commonweave.ViewTest;
import org.commonweave.Writers;
import org.commonweave.backup.BackupDesk;
import org.commonweave.backup.BackupHands;
import org.commonweave.backup.file.BackupFolder;
import org.commonweave.backup.file.BackupRefused;
import org.commonweave.backup.file.StoredBackup;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.site.AdministratorsOnly;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupViewTest extends ViewTest {

    @Autowired
    private BackupDesk desk;

    @Autowired
    private BackupHands hands;

    @Autowired
    private BackupFolder folder;

    @Autowired
    private Writers writers;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private Viewer administrator = Viewer.VISITOR;

    @BeforeEach
    void appoint() {
        administrator = writers.somebody(Role.ADMINISTRATOR);
    }

    @AfterEach
    void clearAway() {
        database.sql("DELETE FROM backup_runs").update();
        folder.list().forEach(backup -> folder.remove(backup.name()));
    }

    @Test
    void administratorHasOneMadeAndSeesThatItIsInOrder() {
        signIn(administrator);
        goTo("admin/backup");
        assertThat(words()).contains("There is no backup yet.").contains("also private pages");

        click("Make a backup now");
        assertThat(words()).contains("Getting ready …").contains("You can leave this page.");
        assertThat(find(NativeButton.class)
                        .withText("Make a backup now")
                        .single()
                        .isEnabled())
                .isFalse();
        hands.work();
        lookAgain();

        assertThat(words())
                .contains("Made by hand")
                .contains("In order. Checked on")
                .doesNotContain("no backup yet");
        assertThat(find(NativeButton.class)
                        .withText("Make a backup now")
                        .single()
                        .isEnabled())
                .isTrue();
        assertThat(find(Anchor.class).withText("Download").single().getHref())
                .isEqualTo("/admin/backup/files/" + only().name());
    }

    @Test
    void administratorRemovesOneForGood() {
        make();
        signIn(administrator);
        goTo("admin/backup");

        click("Remove for good");

        assertThat(words()).contains("There is no backup yet.");
        assertThat(folder.list()).isEmpty();
    }

    @Test
    void damageIsFoundByCheckingAgain() throws IOException {
        make();
        Path file = folder.place(only().name());
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 + 500, (byte) 7);
        Files.write(file, bytes);
        signIn(administrator);
        goTo("admin/backup");

        click("Check");
        assertThat(words()).contains("Being looked at now.");
        hands.work();
        lookAgain();

        assertThat(words()).contains("It cannot be brought back as it is").contains("is damaged");
        goTo("admin");
        assertThat(words()).contains("there was trouble, see Backups");
    }

    @Test
    void whatSomebodyHasPutThereIsListedUnderItsName() throws IOException {
        Files.writeString(folder.root().resolve("from-the-old-server.zip"), "PK");
        signIn(administrator);

        goTo("admin/backup");
        assertThat(words()).contains("from-the-old-server.zip").contains("Not checked yet.");
        click("Check");
        hands.work();
        lookAgain();

        assertThat(words()).contains("from-the-old-server.zip is not a backup of Commonweave.");
    }

    @Test
    void twoAtOnceAreRefusedWithASentence() {
        signIn(administrator);
        goTo("admin/backup");
        desk.make(administrator);

        click("Make a backup now");

        assertThat(words()).contains("A backup is being made or checked just now.");
    }

    @Test
    void failedNightIsToldToEverybodyWhoRunsTheCommonsAndForgottenAfterTheNextGoodOne() {
        hands.fallNight();
        String name = only().name();
        database.sql("UPDATE backup_runs SET stage = 'WRITING'").update();
        folder.remove(name);
        database.sql("ALTER TABLE tags ADD COLUMN odd TIMESTAMP NULL").update();
        try {
            hands.work();
        } finally {
            database.sql("ALTER TABLE tags DROP COLUMN odd").update();
        }
        signIn(administrator);
        goTo("admin/backup");

        assertThat(words()).contains("No backup was made on").contains("a fault in the program");
        assertThat(database.sql("SELECT COUNT(*) FROM outgoing_letters WHERE recipient ="
                                + " (SELECT email FROM members WHERE id = :id) AND subject LIKE 'The nightly backup%'")
                        .param("id", administrator.member().orElseThrow())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        desk.make(administrator);
        hands.work();
        lookAgain();
        assertThat(words()).doesNotContain("No backup was made on").contains("In order.");
    }

    @Test
    void backupThatAKilledProgramHadFinishedIsNotMadeTwice() throws IOException {
        make();
        String name = only().name();
        byte[] bytes = Files.readAllBytes(folder.place(name));
        database.sql("UPDATE backup_runs SET stage = 'WRITING'").update();

        hands.work();

        assertThat(Files.readAllBytes(folder.place(name))).isEqualTo(bytes);
        assertThat(desk.overview(administrator).underWay()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseComesInOrDoesAnything(Role role) {
        make();
        String name = only().name();
        if (role != Role.VISITOR) {
            signIn(role);
        }
        Viewer other = role == Role.VISITOR ? Viewer.VISITOR : new Viewer(1L, role);

        goTo("admin/backup");

        assertThat(getCurrentView()).isNotInstanceOf(BackupView.class);
        assertThatThrownBy(() -> desk.overview(other)).isInstanceOf(AdministratorsOnly.class);
        assertThatThrownBy(() -> desk.make(other)).isInstanceOf(AdministratorsOnly.class);
        assertThatThrownBy(() -> desk.check(other, name)).isInstanceOf(AdministratorsOnly.class);
        assertThatThrownBy(() -> desk.remove(other, name)).isInstanceOf(AdministratorsOnly.class);
        assertThatThrownBy(() -> desk.fetch(other, name)).isInstanceOf(AdministratorsOnly.class);
        assertThat(folder.list()).hasSize(1);
    }

    @Test
    void visitorsAreNotHandedAnyFile() throws Exception {
        make();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/admin/backup/files/" + only().name()))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(answer.body()).doesNotContain("PK");
    }

    @Test
    void namesThatLeadElsewhereAreNoBackups() {
        assertThatThrownBy(() -> desk.fetch(administrator, "../index/state")).isInstanceOf(BackupRefused.class);
        assertThatThrownBy(() -> desk.remove(administrator, "../database.zip")).isInstanceOf(BackupRefused.class);
        assertThatThrownBy(() -> desk.check(administrator, "nothing.zip")).isInstanceOf(BackupRefused.class);
    }

    private void make() {
        desk.make(administrator);
        hands.work();
    }

    private StoredBackup only() {
        assertThat(folder.list()).hasSize(1);
        return folder.list().getFirst();
    }

    /// As the browser does every second while something is under way.
    private static void lookAgain() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void click(String caption) {
        test(find(NativeButton.class).withText(caption).single()).click();
    }
}
