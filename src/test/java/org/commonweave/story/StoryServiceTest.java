package org.commonweave.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.Comparison;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.EditConflict;
import org.commonweave.content.Lookup;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.RevisionHistory;
import org.commonweave.content.Saved;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.member.MemberDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class StoryServiceTest {

    private final StoryService stories;
    private final StoryLists lists;
    private final StoryReading storyReading;
    private final StoryDesk desk;
    private final Tellers tellers;
    private final ContentReading reading;
    private final RevisionHistory history;
    private final MemberDirectory people;
    private final Viewer author;
    private final Viewer other;
    private final Viewer steward;

    @Autowired
    StoryServiceTest(
            StoryService stories,
            StoryLists lists,
            StoryReading storyReading,
            StoryDesk desk,
            Tellers tellers,
            ContentReading reading,
            RevisionHistory history,
            MemberDirectory people,
            Writers writers) {
        this.stories = stories;
        this.lists = lists;
        this.storyReading = storyReading;
        this.desk = desk;
        this.tellers = tellers;
        this.reading = reading;
        this.history = history;
        this.people = people;
        author = writers.somebody(Role.MEMBER);
        other = writers.somebody(Role.MEMBER);
        steward = writers.somebody(Role.STEWARD);
    }

    @Test
    void storyBeginsAsADraftThatOnlyItsAuthorAndStewardsFind() {
        ContentRef story = tellers.draft(author, Writers.title("The bread queue"), "We queued.");

        assertThat(reading.at(story.path(), author)).isInstanceOf(Lookup.Found.class);
        assertThat(reading.at(story.path(), steward)).isInstanceOf(Lookup.Found.class);
        assertThat(reading.at(story.path(), other)).isInstanceOf(Lookup.Unknown.class);
        assertThat(reading.at(story.path(), Viewer.VISITOR)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void coAuthorFindsTheDraftAndMayChangeIt() {
        String title = Writers.title("Two hands");
        ContentRef story = tellers.draft(author, Tellers.text(title, "One.", Map.of("co-authors", handle(other))));

        Saved saved = stories.edit(
                other,
                story.id(),
                Tellers.edit(Tellers.text(title, "Two.", Map.of("co-authors", handle(other))), 1, ""));

        assertThat(saved.revision()).isEqualTo(2);
    }

    @Test
    void editorIsCreditedButGetsNoRights() {
        String title = Writers.title("With a pencil");
        ContentRef story = tellers.published(author, title, "Red ink.", Map.of("editors", "@" + handle(other)));

        StoryDetails details = details(story, Viewer.VISITOR);

        assertThat(details.editors())
                .singleElement()
                .satisfies(one -> assertThat(one.member()).isPresent());
        assertThatThrownBy(() ->
                        stories.edit(other, story.id(), Tellers.edit(Tellers.text(title, "Blue.", Map.of()), 1, "x")))
                .isInstanceOf(NotAllowed.class);
        assertThat(lists.of(other.member().orElseThrow(), Viewer.VISITOR))
                .singleElement()
                .satisfies(one -> assertThat(one.role()).isEqualTo(CreditRole.EDITOR));
    }

    @Test
    void otherMembersMayNotChangeAStory() {
        String title = Writers.title("Hands off");
        ContentRef story = tellers.published(author, title, "Mine.", Map.of());

        assertThatThrownBy(() ->
                        stories.edit(other, story.id(), Tellers.edit(Tellers.text(title, "Ours.", Map.of()), 1, "x")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void changeAfterPublishingNeedsANoteWhichThePageTells() {
        String title = Writers.title("Forty loaves");
        ContentRef story = tellers.published(author, title, "Forty.", Map.of());

        assertThatThrownBy(() ->
                        stories.edit(author, story.id(), Tellers.edit(Tellers.text(title, "Four.", Map.of()), 1, " ")))
                .isInstanceOf(TextNotAccepted.class);

        stories.edit(author, story.id(), Tellers.edit(Tellers.text(title, "Four.", Map.of()), 1, "It was four."));

        assertThat(details(story, Viewer.VISITOR).corrections())
                .singleElement()
                .satisfies(one -> assertThat(one.comment()).isEqualTo("It was four."));
    }

    @Test
    void draftIsChangedWithoutANote() {
        String title = Writers.title("Still warm");
        ContentRef story = tellers.draft(author, title, "One.");

        stories.edit(author, story.id(), Tellers.edit(Tellers.text(title, "Two.", Map.of()), 1, ""));
        desk.publish(author, story.id());

        assertThat(details(story, Viewer.VISITOR).corrections()).isEmpty();
    }

    @Test
    void particularsAreARevisionAndCompared() {
        String title = Writers.title("Where it was");
        ContentRef story = tellers.draft(author, Tellers.text(title, "Here.", Map.of("place", "Brackwater")));

        Saved saved = stories.edit(
                author, story.id(), Tellers.edit(Tellers.text(title, "Here.", Map.of("place", "Pinfold")), 1, ""));

        assertThat(saved.outcome()).isEqualTo(Saved.Outcome.STORED);
        Comparison changed = history.compare(story.id(), 1, 2, author);
        assertThat(changed.blocks().toString()).contains("Pinfold", "Brackwater");
    }

    @Test
    void differentParticularsOfTwoPeopleAreBothKept() {
        String title = Writers.title("Two of us");
        ContentRef story = tellers.draft(author, Tellers.text(title, "Body.", Map.of()));

        stories.edit(author, story.id(), Tellers.edit(Tellers.text(title, "Body.", Map.of("place", "Quay")), 1, ""));
        Saved second = stories.edit(
                steward, story.id(), Tellers.edit(Tellers.text(title, "Body.", Map.of("project", "Boats")), 1, ""));

        assertThat(second.outcome()).isEqualTo(Saved.Outcome.MERGED);
        assertThat(details(story, author).content().text().particulars().lines())
                .containsEntry("place", "Quay")
                .containsEntry("project", "Boats");
    }

    @Test
    void sameParticularOfTwoPeopleIsAQuestion() {
        String title = Writers.title("Which quay");
        ContentRef story = tellers.draft(author, Tellers.text(title, "Body.", Map.of()));
        stories.edit(
                author, story.id(), Tellers.edit(Tellers.text(title, "Body.", Map.of("place", "North quay")), 1, ""));

        assertThatThrownBy(() -> stories.edit(
                        steward,
                        story.id(),
                        Tellers.edit(Tellers.text(title, "Body.", Map.of("place", "South quay")), 1, "")))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void endBeforeStartStoresNothing() {
        String title = Writers.title("Backwards");

        assertThatThrownBy(() -> tellers.draft(
                        author, Tellers.text(title, "Body.", Map.of("happened", "2025-05-03", "until", "2025-05-01"))))
                .isInstanceOf(TextNotAccepted.class);

        assertThat(reading.at(StoryPath.of(title), author)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void storiesOfASeriesLeadToEachOther() {
        String series = Writers.title("A year at the quay");
        ContentRef second =
                tellers.published(author, Writers.title("Summer"), "Hot.", Map.of("series", series, "part", "2"));
        ContentRef first =
                tellers.published(author, Writers.title("Spring"), "Wet.", Map.of("series", series, "part", "1"));

        StoryDetails.SeriesPlace place =
                details(second, Viewer.VISITOR).series().orElseThrow();

        assertThat(place.previous()).contains(first);
        assertThat(place.next()).isEmpty();
        assertThat(place.number()).isEqualTo(2);
    }

    @Test
    void storiesAreListedNewestFirstByYearAndBySeries() {
        String series = Writers.title("Numbers");
        ContentRef old = tellers.published(
                author, Writers.title("Long ago"), "Then.", Map.of("happened", "1987-01-02", "series", series));

        assertThat(paths(new StoryFilter("", "", 1987, "", ""))).containsExactly(old.path());
        assertThat(lists.years(Viewer.VISITOR)).contains(new YearCount(1987, 1));
    }

    @Test
    void unknownGroupHasNoStories() {
        assertThat(paths(new StoryFilter("", "/groups/nowhere", 0, "", ""))).isEmpty();
    }

    @Test
    void detailsOfWhatIsNotThereAreMissing() {
        ContentRef story = tellers.draft(author, Writers.title("Hush"), "Quiet.");

        assertThatThrownBy(() -> desk.standing(other, story.id())).isInstanceOf(ContentMissing.class);
    }

    private List<String> paths(StoryFilter filter) {
        return lists.list(filter, Viewer.VISITOR, 1).items().stream()
                .map(one -> one.story().path())
                .toList();
    }

    private String handle(Viewer member) {
        return people.one(member.member().orElseThrow()).handle();
    }

    private StoryDetails details(ContentRef story, Viewer viewer) {
        ContentDetails content = reading.withId(story.id(), viewer).orElseThrow();
        return storyReading.details(content, viewer);
    }
}
