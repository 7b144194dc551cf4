package org.commonweave.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonweave.MovableClock;
import org.commonweave.Writers;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.Visibility;
import org.commonweave.forum.GroupPeople.Wish;
import org.commonweave.member.RunningCommonsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningCommonsTest
class ReadingMarksTest {

    private final ReadingMarks marks;
    private final DiscussionReading reading;
    private final DiscussionLists lists;
    private final DiscussionService discussions;
    private final GroupPeople people;
    private final Talkers talkers;
    private final MovableClock clock;
    private final Viewer hal;
    private final Viewer sam;
    private final ContentRef group;
    private final ContentRef discussion;

    @Autowired
    @SuppressWarnings("TooManyParameters") // wiring
    ReadingMarksTest(
            ReadingMarks marks,
            DiscussionReading reading,
            DiscussionLists lists,
            DiscussionService discussions,
            GroupPeople people,
            Talkers talkers,
            Writers writers,
            MovableClock clock) {
        this.marks = marks;
        this.reading = reading;
        this.lists = lists;
        this.discussions = discussions;
        this.people = people;
        this.talkers = talkers;
        this.clock = clock;
        hal = writers.somebody(Role.MEMBER);
        sam = writers.somebody(Role.MEMBER);
        group = talkers.openGroup(hal, sam);
        discussion = talkers.discussion(hal, group, Writers.title("Garlic"), "When?");
    }

    @AfterEach
    void putRight() {
        clock.putRight();
    }

    @Test
    void whatCameSinceOnesLastLookIsNew() {
        talkers.reply(hal, discussion, "One.");
        marks.show(sam, discussion.id(), 1);
        ContentRef second = talkers.reply(hal, discussion, "Two.");
        talkers.reply(hal, discussion, "Three.");

        assertThat(news(sam).replies()).isEqualTo(2);
        assertThat(news(sam).path()).isEqualTo(second.path());
        marks.show(sam, discussion.id(), 3);
        assertThat(news(sam)).isEqualTo(News.NONE);
    }

    @Test
    void onesOwnRepliesAndRemovedOnesAreNotNew() {
        marks.show(sam, discussion.id(), 0);
        talkers.reply(sam, discussion, "Mine.");
        ContentRef removed = talkers.reply(hal, discussion, "Oops.");
        discussions.remove(hal, removed.id(), "A slip.");

        assertThat(news(sam)).isEqualTo(News.NONE);
    }

    @Test
    void marksNeitherGoBackNorBeyondWhatIsThere() {
        talkers.reply(hal, discussion, "One.");
        marks.show(sam, discussion.id(), 99);
        marks.show(sam, discussion.id(), 0);
        talkers.reply(hal, discussion, "Two.");

        assertThat(news(sam).replies()).isOne();
    }

    @Test
    void discussionBegunBeforeOneJoinedIsNotNewUntilOneHasOpenedIt() {
        Viewer late = sam;
        people.leave(late, group.id());
        people.join(late, group.id(), Wish.PLAIN);
        talkers.reply(hal, discussion, "One.");
        ContentRef later = talkers.discussion(hal, group, Writers.title("Onions"), "When?");

        assertThat(news(late)).isEqualTo(News.NONE);
        assertThat(news(late, later).isUnopened()).isTrue();
        assertThat(news(hal, later).isUnopened()).isFalse();
    }

    @Test
    void pageIsReadToItsLastReplyAndNoFurther() {
        for (int number = 0; number <= DiscussionReading.REPLIES_PER_PAGE; number++) {
            talkers.reply(hal, discussion, "On and on.");
        }

        Progress first = progress(1, ReadingOrder.FLAT);
        assertThat(first.reached()).isEqualTo(DiscussionReading.REPLIES_PER_PAGE);
        marks.show(sam, discussion.id(), first.reached());

        assertThat(news(sam).replies()).isOne();
        assertThat(progress(1, ReadingOrder.FLAT).goesOn()).isTrue();
        assertThat(progress(2, ReadingOrder.FLAT).goesOn()).isFalse();
    }

    @Test
    void pageOfThreadsCountsAsReadAsFarAsNothingIsLeftOut() {
        ContentRef first = talkers.reply(hal, discussion, "One.");
        for (int number = 0; number < DiscussionReading.REPLIES_PER_PAGE; number++) {
            talkers.reply(hal, discussion, "On and on.");
        }
        talkers.answer(hal, discussion, first, "The newest stands second.");

        assertThat(progress(1, ReadingOrder.THREADED).reached()).isEqualTo(DiscussionReading.REPLIES_PER_PAGE - 1);
        assertThat(progress(2, ReadingOrder.THREADED).reached()).isEqualTo(DiscussionReading.REPLIES_PER_PAGE + 2);
    }

    @Test
    void whatWasNewStaysMarkedUntilTheNextVisit() {
        talkers.reply(hal, discussion, "One.");
        clock.putBackAnHour();
        marks.show(sam, discussion.id(), 1);
        clock.putRight();
        talkers.reply(hal, discussion, "Two.");

        assertThat(progress(1, ReadingOrder.FLAT).newFrom()).isEqualTo(2);
        marks.show(sam, discussion.id(), 2);
        assertThat(progress(1, ReadingOrder.FLAT).newFrom()).isEqualTo(2);
        assertThat(progress(1, ReadingOrder.FLAT).newHere()).containsExactly(2);
        assertThat(progress(1, ReadingOrder.FLAT).news()).isEqualTo(News.NONE);
    }

    @Test
    void nothingIsMarkedOnTheFirstVisit() {
        talkers.reply(hal, discussion, "One.");
        marks.show(sam, discussion.id(), 1);

        assertThat(progress(1, ReadingOrder.FLAT).newFrom()).isZero();
    }

    @Test
    void groupIsMarkedAsReadAsAWhole() {
        marks.show(sam, discussion.id(), 0);
        talkers.reply(hal, discussion, "One.");
        ContentRef unopened = talkers.discussion(hal, group, Writers.title("Onions"), "When?");
        assertThat(marks.groupsWithNews(sam)).containsEntry(group.id(), 2);

        marks.markGroupRead(sam, group.id());

        assertThat(marks.groupsWithNews(sam)).doesNotContainKey(group.id());
        assertThat(news(sam)).isEqualTo(News.NONE);
        assertThat(news(sam, unopened)).isEqualTo(News.NONE);
    }

    @Test
    void listOfDiscussionsTellsWhatIsNewToItsReaderOnly() {
        marks.show(sam, discussion.id(), 0);
        talkers.reply(hal, discussion, "One.");

        assertThat(listed(sam).replies()).isOne();
        assertThat(listed(hal)).isEqualTo(News.NONE);
        assertThat(listed(Viewer.VISITOR)).isEqualTo(News.NONE);
    }

    @Test
    void whoMayNotReadADiscussionLeavesNoMarkInIt() {
        ContentRef closed = talkers.group(hal, Joining.REQUEST, Visibility.GROUP);
        ContentRef secret = talkers.discussion(hal, closed, Writers.title("Secret"), "Hush.");
        marks.show(sam, secret.id(), 0);
        talkers.reply(hal, secret, "Hush.");

        assertThat(news(sam, secret)).isEqualTo(News.NONE);
        assertThat(marks.firstAfter(sam, secret.id(), 0)).isEmpty();
    }

    private News news(Viewer viewer) {
        return news(viewer, discussion);
    }

    private News news(Viewer viewer, ContentRef talk) {
        return Objects.requireNonNull(marks.news(viewer, List.of(talk.id())).get(talk.id()));
    }

    private News listed(Viewer viewer) {
        return lists.inGroup(group.id(), DiscussionFilter.ALL, viewer, PageChoice.orLast(1, 10))
                .items()
                .getFirst()
                .news();
    }

    private Progress progress(int page, ReadingOrder order) {
        Lookup there = reading.at(discussion.path(), sam);
        assertThat(there).isInstanceOf(Lookup.Found.class);
        ContentDetails content = ((Lookup.Found) there).details();
        return reading.details(
                        content, sam, PageChoice.orLast(page, DiscussionReading.REPLIES_PER_PAGE), Optional.of(order))
                .progress();
    }
}
