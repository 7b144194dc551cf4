package org.commonweave.content.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.commonweave.Writers;
import org.commonweave.base.Refusal;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.content.Visibility;
import org.commonweave.forum.Joining;
import org.commonweave.forum.Talkers;
import org.commonweave.member.Accounts;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.MemberRoles;
import org.commonweave.member.People;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.moderation.ModerationService;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiPath;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningCommonsTest
class StoredFilesTest {

    private final StoredFiles files;
    private final FileReading reading;
    private final LeadPictureService leads;
    private final WikiService wiki;
    private final Talkers talkers;
    private final ModerationService moderation;
    private final People people;
    private final Viewer asha;
    private final Viewer tom;

    @Autowired
    StoredFilesTest(
            StoredFiles files,
            FileReading reading,
            LeadPictureService leads,
            WikiService wiki,
            Talkers talkers,
            ModerationService moderation,
            Accounts accounts,
            MemberRoles roles,
            MemberLookup lookup,
            JdbcClient database,
            Writers writers) {
        this.files = files;
        this.reading = reading;
        this.leads = leads;
        this.wiki = wiki;
        this.talkers = talkers;
        this.moderation = moderation;
        people = new People(accounts, roles, lookup, database);
        asha = writers.somebody(Role.MEMBER);
        tom = writers.somebody(Role.MEMBER);
    }

    @Test
    void samePictureFromTwoPeopleIsOneFile() {
        byte[] picture = SamplePictures.jpeg(60, 40);

        FileDetails first = files.keep(asha, "pond.jpg", picture);
        FileDetails second = files.keep(tom, "lake.jpg", picture);

        assertThat(second).isEqualTo(first);
        assertThat(files.find(first.hash(), tom)).contains(first);
    }

    @Test
    void samePictureAtTheSameMomentIsOneFile() {
        byte[] picture = SamplePictures.jpeg(60, 40);

        List<FileDetails> kept = Stream.of(asha, tom, asha, tom)
                .map(person -> CompletableFuture.supplyAsync(() -> files.keep(person, "pond.jpg", picture)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();

        assertThat(kept)
                .singleElement()
                .satisfies(file -> assertThat(files.find(file.hash(), tom)).isPresent());
    }

    @Test
    void textWithTooManyPicturesIsRefusedAndNothingOfItIsStored() {
        String title = Writers.title("Every step of the pond");
        String body = ("![Step](" + picture(asha).path() + ")\n\n").repeat(200);

        assertThatExceptionOfType(TextNotAccepted.class)
                .isThrownBy(() -> wiki.start(asha, NewPage.of(Writers.text(title, body))))
                .satisfies(refused -> assertThat(refused.sentence()).contains("more than 100 pictures"));
        assertThat(wiki.at(WikiPath.of(title), asha)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void fileThatNothingUsesIsForThoseWhoBroughtIt() {
        String hash = picture(asha).hash();

        assertThat(files.find(hash, asha)).isPresent();
        assertThat(files.find(hash, tom)).isEmpty();
        assertThat(files.find(hash, Viewer.VISITOR)).isEmpty();
        assertThat(reading.facts(hash, tom)).isEmpty();
    }

    @Test
    void fileOfAPublicPageIsForEverybodyAndItsPageTellsAboutIt() {
        FileDetails file = picture(asha);
        ContentRef page = page(asha, "![A pond](" + file.path() + ")");

        FileFacts facts = reading.facts(file.hash(), Viewer.VISITOR).orElseThrow();

        assertThat(facts.uses()).containsExactly(new FileUse(page, true));
        assertThat(facts.description()).isEqualTo("A pond");
        assertThat(facts.addedBy().map(person -> person.id())).isEqualTo(asha.member());
        assertThat(facts.pixels())
                .hasValueSatisfying(size -> assertThat(size.width()).isEqualTo(60));
    }

    @Test
    void pageTellsOfUsesThatOnlyEarlierVersionsHave() {
        FileDetails file = picture(asha);
        ContentRef page = page(asha, "![A pond](" + file.path() + ")");
        wiki.edit(asha, page.id(), Writers.edit(page.title(), "No pond.", 1));

        assertThat(reading.facts(file.hash(), Viewer.VISITOR).orElseThrow().uses())
                .containsExactly(new FileUse(page, false));
    }

    @Test
    void fileOfAGroupIsForItsMembersAndNoUseInItIsTold() {
        ContentRef group = talkers.group(asha, Joining.OPEN, Visibility.GROUP);
        FileDetails file = picture(asha);
        ContentRef discussion =
                talkers.discussion(asha, group, Writers.title("Plans"), "![The plan](" + file.path() + ")");

        assertThat(reading.facts(file.hash(), asha).orElseThrow().uses())
                .containsExactly(new FileUse(discussion, true));
        assertThat(reading.facts(file.hash(), tom)).isEmpty();
        assertThat(files.find(file.hash(), Viewer.VISITOR)).isEmpty();

        page(asha, "![The plan](" + file.path() + ")");

        assertThat(reading.facts(file.hash(), tom).orElseThrow().uses())
                .hasSize(1)
                .noneMatch(use -> use.item().equals(discussion));
    }

    @Test
    void knowingTheAddressOfAFileIsNotEnoughToPublishIt() {
        ContentRef group = talkers.group(asha, Joining.OPEN, Visibility.GROUP);
        FileDetails file = picture(asha);
        talkers.discussion(asha, group, Writers.title("Plans"), "![The plan](" + file.path() + ")");

        page(tom, "![The plan](" + file.path() + ")");

        assertThat(files.find(file.hash(), tom)).isEmpty();
        assertThat(files.find(file.hash(), Viewer.VISITOR)).isEmpty();
    }

    @Test
    void pictureInWordsThatWaitIsSeenByWhoeverDecidesAndThenByAll() {
        Viewer newcomer = people.newcomer().viewer();
        Viewer steward = people.administrator().viewer();
        FileDetails file = picture(newcomer);
        ContentRef page = page(newcomer, "![A pond](" + file.path() + ")");

        assertThat(files.find(file.hash(), steward)).isPresent();
        assertThat(files.find(file.hash(), tom)).isEmpty();

        moderation.approve(steward, page.id());

        assertThat(files.find(file.hash(), Viewer.VISITOR)).isPresent();
    }

    @Test
    void groupGetsAPictureAndLosesIt() {
        ContentRef group = talkers.openGroup(asha);
        LeadPicture picture = new LeadPicture(picture(asha), "Trees in blossom", "In April");

        leads.choose(asha, group.id(), Optional.of(picture));

        assertThat(leads.of(List.of(group.id()))).containsEntry(group.id(), picture);
        assertThat(reading.facts(picture.file().hash(), Viewer.VISITOR).orElseThrow())
                .satisfies(facts -> {
                    assertThat(facts.description()).isEqualTo("Trees in blossom");
                    assertThat(facts.uses()).containsExactly(new FileUse(group, true));
                });

        leads.choose(asha, group.id(), Optional.empty());

        assertThat(leads.of(group.id())).isEmpty();
        assertThat(files.find(picture.file().hash(), Viewer.VISITOR)).isEmpty();
    }

    @Test
    void onlyItsStewardsGiveAGroupAPicture() {
        ContentRef group = talkers.openGroup(asha, tom);
        Optional<LeadPicture> picture = Optional.of(new LeadPicture(picture(tom), "", ""));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> leads.choose(tom, group.id(), picture));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> leads.choose(Viewer.VISITOR, group.id(), picture));
        assertThat(leads.of(group.id())).isEmpty();
    }

    @Test
    void pictureOfSomebodyElseThatNobodySeesStandsForNothing() {
        ContentRef group = talkers.openGroup(asha);
        Optional<LeadPicture> picture = Optional.of(new LeadPicture(picture(tom), "", ""));

        assertThatExceptionOfType(ContentMissing.class).isThrownBy(() -> leads.choose(asha, group.id(), picture));
        assertThat(leads.of(group.id())).isEmpty();
    }

    @Test
    void documentStandsForNothing() {
        ContentRef group = talkers.openGroup(asha);
        FileDetails list = files.keep(asha, "list.txt", SamplePictures.bytes("Spade, rake, " + System.nanoTime()));

        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> leads.choose(asha, group.id(), Optional.of(new LeadPicture(list, "", ""))));
    }

    private FileDetails picture(Viewer viewer) {
        return files.keep(viewer, "pond.jpg", SamplePictures.jpeg(60, 40));
    }

    private ContentRef page(Viewer viewer, String body) {
        return wiki.start(viewer, NewPage.of(Writers.text(Writers.title("Dig a pond"), body)))
                .content();
    }
}
