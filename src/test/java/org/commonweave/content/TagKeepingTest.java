package org.commonweave.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.notice.FollowService;
import org.commonweave.notice.FollowTarget;
import org.commonweave.notice.Level;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class TagKeepingTest {

    @Autowired
    private TagKeeping keeping;

    @Autowired
    private IntroductionService introductions;

    @Autowired
    private ContentLists lists;

    @Autowired
    private ContentReading reading;

    @Autowired
    private WikiService wiki;

    @Autowired
    private FollowService follows;

    @Autowired
    private Writers writers;

    private Viewer steward = Viewer.VISITOR;
    private Viewer member = Viewer.VISITOR;

    /// Words that no other test uses as tags.
    private String one = "";

    private String other = "";

    @BeforeEach
    void somebody() {
        steward = writers.somebody(Role.STEWARD);
        member = writers.somebody(Role.MEMBER);
        one = name("Hot heap");
        other = name("Compost");
    }

    @Test
    void renamedTagIsFoundUnderBothNamesAndShownUnderTheNewOne() {
        ContentRef page = tagged(one);

        SubjectName renamed = keeping.rename(steward, path(one), other);

        assertThat(renamed).isEqualTo(new SubjectName(path(other), other));
        assertThat(keeping.at(path(one))).contains(renamed);
        assertThat(tagsOf(page)).containsExactly(other);
        assertThat(keeping.otherNames(path(other))).containsExactly(new SubjectName(path(one), one));
        assertThat(tagsOf(tagged(one)))
                .as("who types the old name means the new one")
                .containsExactly(other);
    }

    @Test
    void tagGoesBackToItsOldNameAgain() {
        tagged(one);

        keeping.rename(steward, path(one), other);
        SubjectName back = keeping.rename(steward, path(other), one);

        assertThat(back).isEqualTo(new SubjectName(path(one), one));
        assertThat(keeping.at(path(other))).contains(back);
    }

    @Test
    void capitalsOfATagAreChangedWithoutAnotherAddress() {
        tagged(one);

        SubjectName renamed = keeping.rename(steward, path(one), one.toUpperCase(Locale.ROOT));

        assertThat(renamed.path()).isEqualTo(path(one));
        assertThat(keeping.otherNames(path(one))).isEmpty();
    }

    @Test
    void nameOfAnotherTagIsRefusedAndJoiningIsNamed() {
        tagged(one);
        tagged(other);

        assertThatThrownBy(() -> keeping.rename(steward, path(one), other))
                .isInstanceOfSatisfying(
                        TextNotAccepted.class,
                        refusal -> assertThat(refusal.sentence()).contains("Make the two one"));
        assertThatThrownBy(() -> keeping.alsoCalled(steward, path(one), other)).isInstanceOf(TextNotAccepted.class);
    }

    @Test
    void joinedTagsAreOneForWhatCarriedThemAndForWhoFollowsThem() {
        ContentRef first = tagged(one);
        ContentRef second = tagged(other);
        ContentRef both = tagged(one, other);
        follows.follow(member, new FollowTarget.Tag(TagLabel.slugOf(one)), Level.ALL);

        SubjectName joined = keeping.join(steward, path(one), other);

        assertThat(joined.name()).isEqualTo(other);
        assertThat(List.of(first, second, both))
                .allSatisfy(page -> assertThat(tagsOf(page)).containsExactly(other));
        assertThat(lists.tagged(TagLabel.slugOf(other), Viewer.VISITOR, 1).total())
                .isEqualTo(3);
        assertThat(keeping.at(path(one))).contains(joined);
        assertThat(follows.tags(member)).extracting(TagLabel::name).containsExactly(other);
    }

    @Test
    void otherNamesOfAJoinedTagLeadToTheOneThatStays() {
        tagged(one);
        tagged(other);
        String third = name("Heap");
        keeping.alsoCalled(steward, path(one), third);

        keeping.join(steward, path(one), other);

        assertThat(tagsOf(tagged(third))).containsExactly(other);
    }

    @Test
    void nameThatIsTakenAwayBecomesATagOfItsOwn() {
        tagged(one);
        keeping.alsoCalled(steward, path(one), other);

        keeping.calledNoMore(steward, path(one), path(other));

        assertThat(tagsOf(tagged(other))).containsExactly(other);
    }

    @Test
    void introductionGoesAlongWithANewName() {
        tagged(one);
        introductions.begin(member, path(one), Writers.text("whatever", "Heat and *patience*."));

        keeping.rename(steward, path(one), other);

        ContentDetails there = introductions.of(path(other), Viewer.VISITOR).orElseThrow();
        assertThat(there.ref().title()).isEqualTo(other);
        assertThat(there.html()).contains("<em>patience</em>");
        assertThat(reading.at(path(one), Viewer.VISITOR)).isEqualTo(new Lookup.Moved(path(other)));
    }

    @Test
    void introductionOfATagThatIsNoneAnyMoreGoesIntoTheBin() {
        tagged(one);
        tagged(other);
        introductions.begin(member, path(one), Writers.text("", "Heat."));

        keeping.join(steward, path(one), other);

        assertThat(introductions.of(path(one), steward)).isEmpty();
        assertThat(reading.at(path(one), steward)).isInstanceOf(Lookup.Removed.class);
    }

    @Test
    void nothingIsIntroducedThatIsNoSubject() {
        for (String nowhere : List.of(path(one), "/wiki/anything")) {
            assertThatThrownBy(() -> introductions.begin(member, nowhere, Writers.text("", "x")))
                    .isInstanceOf(ContentMissing.class);
        }
    }

    @Test
    void namesAreForStewards() {
        tagged(one);

        assertThatThrownBy(() -> keeping.rename(member, path(one), other)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.join(member, path(one), other)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.alsoCalled(member, path(one), other)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.calledNoMore(member, path(one), path(other)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nonsenseIsRefused() {
        tagged(one);

        for (String name : List.of("", " ", "a, b", "x".repeat(41))) {
            assertThatThrownBy(() -> keeping.rename(steward, path(one), name)).isInstanceOf(TextNotAccepted.class);
        }
        assertThatThrownBy(() -> keeping.join(steward, path(one), one)).isInstanceOf(TextNotAccepted.class);
        assertThatThrownBy(() -> keeping.join(steward, path(one), "Never heard of"))
                .isInstanceOfSatisfying(
                        TextNotAccepted.class,
                        refusal -> assertThat(refusal.sentence())
                                .isEqualTo(Words.say("content.names.join-unknown", "Never heard of")));
    }

    private static String path(String name) {
        return TagLabel.pathOf(name);
    }

    private static String name(String words) {
        return Writers.title(words);
    }

    private ContentRef tagged(String... names) {
        return wiki.start(member, NewPage.of(Writers.text(Writers.title("Tagged"), "Words.", names)))
                .content();
    }

    private List<String> tagsOf(ContentRef page) {
        return reading.withId(page.id(), Viewer.VISITOR).orElseThrow().tags().stream()
                .map(TagLabel::name)
                .toList();
    }
}
