package org.commonweave.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.AlreadyDecided;
import org.commonweave.content.ContentLists;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.OrderKeeping;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.content.Withholding;
import org.commonweave.member.Accounts;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.MemberRoles;
import org.commonweave.member.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class StoryDeskTest {

    private final StoryDesk desk;
    private final DueStories due;
    private final Showcase showcase;
    private final StoryLists lists;
    private final StoryReading storyReading;
    private final Tellers tellers;
    private final ContentReading reading;
    private final ContentLists all;
    private final OrderKeeping order;
    private final People people;
    private final JdbcClient database;
    private final Viewer author;
    private final Viewer other;
    private final Viewer steward;

    @Autowired
    @SuppressWarnings("TooManyParameters") // wiring
    StoryDeskTest(
            StoryDesk desk,
            DueStories due,
            Showcase showcase,
            StoryLists lists,
            StoryReading storyReading,
            Tellers tellers,
            ContentReading reading,
            ContentLists all,
            OrderKeeping order,
            Writers writers,
            Accounts accounts,
            MemberRoles roles,
            MemberLookup lookup,
            JdbcClient database) {
        this.desk = desk;
        this.due = due;
        this.showcase = showcase;
        this.lists = lists;
        this.storyReading = storyReading;
        this.tellers = tellers;
        this.reading = reading;
        this.all = all;
        this.order = order;
        this.database = database;
        people = new People(accounts, roles, lookup, database);
        author = writers.somebody(Role.MEMBER);
        other = writers.somebody(Role.MEMBER);
        steward = writers.somebody(Role.STEWARD);
    }

    @Test
    void publishedStoryIsThereForEverybodyAndTwiceIsTheSameAsOnce() {
        ContentRef story = draft();

        assertThat(desk.publish(author, story.id())).isEmpty();
        Instant first = publishedAt(story);
        assertThat(desk.publish(author, story.id())).isEmpty();

        assertThat(publishedAt(story)).isEqualTo(first);
        assertThat(all.recent(Viewer.VISITOR, 1).items()).anyMatch(item -> item.id() == story.id());
    }

    @Test
    void storyTakenBackIsADraftAgain() {
        ContentRef story = draft();
        desk.publish(author, story.id());

        desk.takeBack(author, story.id());
        desk.takeBack(author, story.id());

        assertThat(reading.withId(story.id(), Viewer.VISITOR)).isEmpty();
        assertThat(reading.withId(story.id(), author)).isPresent();
        assertThat(desk.standing(author, story.id()).isDraft()).isTrue();
    }

    @Test
    void onlyThoseWhoTellItPublish() {
        ContentRef story = draft();

        assertThatThrownBy(() -> desk.publish(other, story.id())).isInstanceOf(RuntimeException.class);

        assertThat(reading.withId(story.id(), Viewer.VISITOR)).isEmpty();
    }

    @Test
    void firstStoryOfANewMemberWaits() {
        Viewer newcomer = people.newcomer().viewer();
        ContentRef story = tellers.draft(newcomer, Writers.title("My first"), "Hello.");

        assertThat(desk.publish(newcomer, story.id())).hasValueSatisfying(Withholding::isWaiting);
        assertThat(reading.withId(story.id(), Viewer.VISITOR)).isEmpty();

        order.approve(steward, story.id());

        assertThat(reading.withId(story.id(), Viewer.VISITOR)).isPresent();
    }

    @Test
    void thoseWhoKeepOrderDoNotPublishDraftsOfOthers() {
        ContentRef story = draft();

        assertThatThrownBy(() -> order.approve(steward, story.id())).isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> order.show(steward, story.id())).isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void hiddenStoryDoesNotComeBackByBeingTakenBack() {
        ContentRef story = draft();
        desk.publish(author, story.id());
        order.hide(steward, story.id(), "It names a child.");

        assertThatThrownBy(() -> desk.takeBack(author, story.id())).isInstanceOf(NotAllowed.class);
        assertThat(desk.publish(author, story.id())).isPresent();
        assertThat(reading.withId(story.id(), Viewer.VISITOR)).isEmpty();
    }

    @Test
    void momentThatIsOverIsRefusedWithASentence() {
        ContentRef story = draft();

        assertThatThrownBy(() -> desk.schedule(author, story.id(), Instant.now().minus(Duration.ofMinutes(1))))
                .isInstanceOf(TextNotAccepted.class)
                .hasMessageContaining("over");
    }

    @Test
    void storyIsPublishedWhenItIsDueAndNotBefore() {
        ContentRef story = draft();
        desk.schedule(author, story.id(), Instant.now().plus(Duration.ofHours(1)));

        due.publishDue();
        assertThat(reading.withId(story.id(), Viewer.VISITOR)).isEmpty();

        makeDue(story);
        due.publishDue();
        assertThat(reading.withId(story.id(), Viewer.VISITOR)).isPresent();
    }

    @Test
    void storyThatIsNotToBePublishedByItselfStaysADraft() {
        ContentRef story = draft();
        desk.schedule(author, story.id(), Instant.now().plus(Duration.ofHours(1)));
        desk.unschedule(author, story.id());

        makeDue(story);

        assertThat(desk.standing(author, story.id()).due()).isEmpty();
    }

    @Test
    void whoHasTheLinkReadsTheDraftUntilTheLinkIsClosed() {
        ContentRef story = draft();
        desk.openPreview(author, story.id());
        String token = token(story);

        assertThat(token).hasSizeGreaterThanOrEqualTo(40);
        assertThat(desk.previewed(token)).isPresent();
        assertThat(desk.previewed(token.substring(1))).isEmpty();

        desk.closePreview(author, story.id());
        assertThat(desk.previewed(token)).isEmpty();
    }

    @Test
    void anotherLinkEndsTheFirst() {
        ContentRef story = draft();
        desk.openPreview(author, story.id());
        String first = token(story);
        desk.openPreview(author, story.id());

        assertThat(desk.previewed(first)).isEmpty();
        assertThat(desk.previewed(token(story))).isPresent();
    }

    @Test
    void linkEndsWhenTheStoryIsPublished() {
        ContentRef story = draft();
        desk.openPreview(author, story.id());
        String token = token(story);

        desk.publish(author, story.id());
        desk.takeBack(author, story.id());

        assertThat(desk.previewed(token)).isEmpty();
    }

    @Test
    void stewardsChooseWhatStandsFirstWithAReasonAndAnEnd() {
        ContentRef story = tellers.published(author, Writers.title("Chosen"), "Well told.", Map.of());

        showcase.choose(
                steward,
                story.id(),
                "It says what failed.",
                LocalDate.now(ZoneOffset.UTC).plusDays(7));

        assertThat(lists.chosen(Viewer.VISITOR))
                .anyMatch(one ->
                        one.summary().story().id() == story.id() && one.reason().equals("It says what failed."));
        showcase.takeAway(steward, story.id());
        assertThat(lists.chosen(Viewer.VISITOR))
                .noneMatch(one -> one.summary().story().id() == story.id());
    }

    @Test
    void choiceNeedsAReasonAndADayToCome() {
        ContentRef story = tellers.published(author, Writers.title("Nearly chosen"), "Told.", Map.of());

        assertThatThrownBy(() -> showcase.choose(steward, story.id(), " ", LocalDate.now(ZoneOffset.UTC)))
                .isInstanceOf(TextNotAccepted.class);
        assertThatThrownBy(() -> showcase.choose(
                        steward,
                        story.id(),
                        "Good.",
                        LocalDate.now(ZoneOffset.UTC).minusDays(2)))
                .isInstanceOf(TextNotAccepted.class);
        assertThatThrownBy(() -> showcase.choose(other, story.id(), "Good.", LocalDate.now(ZoneOffset.UTC)))
                .isInstanceOf(NotAllowed.class);
    }

    private ContentRef draft() {
        return tellers.draft(author, Writers.title("A draft"), "Not yet.");
    }

    private String token(ContentRef story) {
        String path = desk.standing(author, story.id()).preview().orElseThrow();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void makeDue(ContentRef story) {
        database.sql("UPDATE stories SET due_at = '2020-01-01' WHERE id = :id AND due_at IS NOT NULL")
                .param("id", story.id())
                .update();
    }

    private Instant publishedAt(ContentRef story) {
        return storyReading
                .details(reading.withId(story.id(), author).orElseThrow(), author)
                .publishedAt()
                .orElseThrow();
    }
}
