package org.commonweave.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.NotAllowed;
import org.commonweave.forum.Talkers;
import org.commonweave.notice.NoticeList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class NamingServiceTest {

    private final NamingService namings;
    private final StoryLists lists;
    private final Tellers tellers;
    private final Talkers talkers;
    private final ContentReading reading;
    private final NoticeList notices;
    private final Viewer author;
    private final Viewer keeper;
    private final Viewer other;
    private ContentRef group;
    private ContentRef story;

    @Autowired
    @SuppressWarnings("NullAway.Init") // begun before each test
    NamingServiceTest(
            NamingService namings,
            StoryLists lists,
            Tellers tellers,
            Talkers talkers,
            ContentReading reading,
            NoticeList notices,
            Writers writers) {
        this.namings = namings;
        this.lists = lists;
        this.tellers = tellers;
        this.talkers = talkers;
        this.reading = reading;
        this.notices = notices;
        author = writers.somebody(Role.MEMBER);
        keeper = writers.somebody(Role.MEMBER);
        other = writers.somebody(Role.MEMBER);
    }

    @BeforeEach
    void begin() {
        group = talkers.openGroup(keeper, other);
        story = tellers.published(author, Writers.title("At the orchard"), "We pruned.", Map.of());
    }

    @Test
    void groupIsNamedOnlyWhenItsStewardsAgree() {
        assertThat(namings.ask(author, story.id(), group.path())).isEqualTo(NamingState.PENDING);
        assertThat(namings.named(story.id(), author)).isEmpty();

        namings.decide(keeper, story.id(), group.id(), true);

        assertThat(namings.named(story.id(), Viewer.VISITOR)).containsExactly(group);
        assertThat(lists.list(new StoryFilter("", group.path(), 0, "", ""), Viewer.VISITOR, 1)
                        .items())
                .singleElement()
                .satisfies(one -> assertThat(one.story().id()).isEqualTo(story.id()));
    }

    @Test
    void stewardsAreToldThatTheyAreAsked() {
        namings.ask(author, story.id(), group.path());

        assertThat(notices.list(keeper, true, PageChoice.orLast(1, 10)).items())
                .anyMatch(notice ->
                        notice.path().equals(group.path()) && notice.words().equals(story.title()));
        assertThat(namings.requests(keeper))
                .anyMatch(request -> request.story().ref().id() == story.id());
        assertThat(namings.countWaiting(keeper, group.id())).isEqualTo(1);
        assertThat(namings.countWaiting(other, group.id())).isZero();
    }

    @Test
    void stewardOfTheGroupNeedsToAskNobody() {
        ContentRef own = tellers.published(keeper, Writers.title("Our own"), "We picked.", Map.of());

        assertThat(namings.ask(keeper, own.id(), group.path())).isEqualTo(NamingState.GRANTED);
    }

    @Test
    void declinedGroupIsNotNamedAndNotAskedAgain() {
        namings.ask(author, story.id(), group.path());
        namings.decide(keeper, story.id(), group.id(), false);

        assertThat(namings.named(story.id(), author)).isEmpty();
        assertThatThrownBy(() -> namings.ask(author, story.id(), group.path())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void withdrawalHoldsAtOnce() {
        namings.ask(author, story.id(), group.path());
        namings.decide(keeper, story.id(), group.id(), true);
        namings.decide(keeper, story.id(), group.id(), false);

        assertThat(namings.named(story.id(), Viewer.VISITOR)).isEmpty();
        assertThat(lists.list(new StoryFilter("", group.path(), 0, "", ""), Viewer.VISITOR, 1)
                        .items())
                .isEmpty();
        assertThat(namings.asked(author, story.id())).containsExactly(new NamedGroup(group, NamingState.WITHDRAWN));
    }

    @Test
    void onlyStewardsOfTheGroupDecide() {
        namings.ask(author, story.id(), group.path());

        assertThatThrownBy(() -> namings.decide(other, story.id(), group.id(), true))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> namings.decide(author, story.id(), group.id(), true))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void othersDoNotAskForAStory() {
        assertThatThrownBy(() -> namings.ask(other, story.id(), group.path())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyGroupsAreNamed() {
        assertThatThrownBy(() -> namings.ask(author, story.id(), story.path())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> namings.ask(author, story.id(), "/groups/nowhere"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void stewardsReadTheDraftForWhichTheyAreAsked() {
        ContentRef draft = tellers.draft(author, Writers.title("Not yet told"), "Hush.");
        namings.ask(author, draft.id(), group.path());

        assertThat(namings.requests(keeper))
                .anyMatch(request -> request.story().html().contains("Hush."));
        assertThat(reading.withId(draft.id(), keeper)).isEmpty();
    }

    @Test
    void authorTakesTheNameBack() {
        namings.ask(author, story.id(), group.path());
        namings.decide(keeper, story.id(), group.id(), true);

        namings.forget(author, story.id(), group.id());

        assertThat(namings.named(story.id(), Viewer.VISITOR)).isEmpty();
        assertThat(namings.asked(author, story.id())).isEmpty();
    }
}
