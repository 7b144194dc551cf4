package org.commonweave.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.commonweave.Writers;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Suggestion;
import org.commonweave.content.Visibility;
import org.commonweave.content.WritingHelp;
import org.commonweave.forum.GroupPeople;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.GroupSettings;
import org.commonweave.forum.Joining;
import org.commonweave.forum.Talkers;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.RunningCommonsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is said in a private group is told to its people, as long as they are that, and to nobody else.
@RunningCommonsTest
class NoticePrivacyTest {

    private final NoticeList notices;
    private final FollowService follows;
    private final GroupPeople people;
    private final GroupService groups;
    private final MemberDirectory directory;
    private final WritingHelp help;
    private final Talkers talkers;
    private final Viewer hal;
    private final Viewer sam;
    private final Viewer outsider;
    private final Viewer helper;
    private final ContentRef hidden;

    /// Stands in everything that is private, and nowhere else.
    private final String secret = "xylograph" + Long.toString(System.nanoTime(), 36);

    @Autowired
    @SuppressWarnings("TooManyParameters") // wiring
    NoticePrivacyTest(
            NoticeList notices,
            FollowService follows,
            GroupPeople people,
            GroupService groups,
            MemberDirectory directory,
            WritingHelp help,
            Talkers talkers,
            Writers writers) {
        this.notices = notices;
        this.follows = follows;
        this.people = people;
        this.groups = groups;
        this.directory = directory;
        this.help = help;
        this.talkers = talkers;
        hal = writers.somebody(Role.MEMBER);
        sam = writers.somebody(Role.MEMBER);
        outsider = writers.somebody(Role.MEMBER);
        helper = writers.somebody(Role.STEWARD);
        hidden = talkers.group(hal, "The " + secret + " circle", Joining.HIDDEN, Visibility.GROUP);
        invite(sam);
    }

    @Test
    void callingSomebodyWhoMayNotReadItTellsThemNothingEvenIfTheyComeInLater() {
        ContentRef discussion = talkers.discussion(
                hal, hidden, "About " + secret, "Not for " + handle(outsider) + " and " + handle(helper) + ".");
        talkers.reply(hal, discussion, "Nor this, " + handle(outsider) + ".");

        assertThat(told(sam)).hasSize(1);
        assertThat(told(outsider)).isEmpty();
        assertThat(told(helper)).isEmpty();
        assertThat(notices.countUnread(outsider)).isZero();

        invite(outsider);
        assertThat(told(outsider)).isEmpty();
    }

    @Test
    void followersFromOutsideAreNotTold() {
        follows.follow(outsider, new FollowTarget.Person(id(hal)), Level.ALL);

        talkers.discussion(hal, hidden, "About " + secret, "#" + secret);

        assertThat(told(outsider)).isEmpty();
    }

    @Test
    void whoLeavesTheGroupFindsNothingOfItAnyMore() {
        ContentRef discussion = talkers.discussion(sam, hidden, "About " + secret, "Hush.");
        talkers.reply(hal, discussion, "Hush, " + handle(sam) + ".");
        follows.follow(sam, new FollowTarget.Item(hidden.id()), Level.ALL);
        assertThat(notices.countUnread(sam)).isOne();

        people.leave(sam, hidden.id());

        assertThat(told(sam)).isEmpty();
        assertThat(notices.countUnread(sam)).isZero();
        assertThat(follows.items(sam, 1).items()).noneMatch(item -> item.title().contains(secret));
        talkers.reply(hal, discussion, "Gone?");
        invite(sam);
        assertThat(told(sam)).hasSize(1);
    }

    @Test
    void whatIsMadePrivateIsNotListedAnyMore() {
        ContentRef group = talkers.openGroup(hal);
        ContentRef discussion = talkers.discussion(hal, group, Writers.title("Open"), "For " + handle(outsider) + ".");
        assertThat(told(outsider)).extracting(NoticeDetails::path).containsExactly(discussion.path());

        groups.arrange(hal, group.id(), new GroupSettings(Joining.INVITATION, Visibility.GROUP, List.of(), List.of()));

        assertThat(told(outsider)).isEmpty();
        assertThat(notices.countUnread(outsider)).isZero();
    }

    @Test
    void nobodyFollowsWhatTheyMayNotRead() {
        ContentRef discussion = talkers.discussion(hal, hidden, "About " + secret, "Hush.");

        for (ContentRef item : List.of(hidden, discussion)) {
            assertThatExceptionOfType(ContentMissing.class)
                    .isThrownBy(() -> follows.follow(outsider, new FollowTarget.Item(item.id()), Level.ALL))
                    .satisfies(refusal -> assertThat(refusal.sentence()).doesNotContain(secret));
        }
    }

    @Test
    void nothingIsSuggestedThatTellsOfAHiddenGroup() {
        Stream<Suggestion> suggested = Stream.of(WritingHelp.PERSON, WritingHelp.PAGE, WritingHelp.TAG)
                .flatMap(sign -> Stream.of(secret, "The " + secret)
                        .flatMap(letters -> help.suggest(sign, letters, outsider).stream()));

        assertThat(suggested).isEmpty();
    }

    private void invite(Viewer guest) {
        people.invite(hal, hidden.id(), handle(guest));
        people.join(guest, hidden.id(), GroupPeople.Wish.PLAIN);
    }

    private List<NoticeDetails> told(Viewer viewer) {
        return notices.list(viewer, false, PageChoice.orLast(1, 50)).items();
    }

    private String handle(Viewer viewer) {
        return "@" + directory.one(id(viewer)).handle();
    }

    private static long id(Viewer viewer) {
        return viewer.member().orElseThrow();
    }
}
