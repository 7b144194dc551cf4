package org.commonweave.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import org.commonweave.PageTest;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.forum.Talkers;
import org.commonweave.member.MemberDirectory;
import org.commonweave.notice.NoticeList;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Members are told, and say what they want to be told of.
class NoticeViewsTest extends PageTest {

    @Autowired
    private NoticeList notices;

    @Autowired
    private WikiService wiki;

    @Autowired
    private MemberDirectory directory;

    @Autowired
    private Talkers talkers;

    @Autowired
    private Writers writers;

    private Viewer hal = Viewer.VISITOR;
    private Viewer sam = Viewer.VISITOR;

    @BeforeEach
    void twoPeople() {
        hal = writers.somebody(Role.MEMBER);
        sam = writers.somebody(Role.MEMBER);
        signIn(sam);
    }

    @Test
    void newNoticeIsCountedInTheHeaderAndListedWithItsReason() {
        ContentRef discussion = discussion(sam);
        goTo("groups");
        assertThat(sign()).isEqualTo("Notices");
        talkers.reply(hal, discussion, "I have one.");

        visit("notices", NoticesView.class);

        assertThat(sign()).isEqualTo("Notices 1 unread");
        assertThat(page())
                .contains(
                        "New",
                        name(hal) + " replied to you in “" + discussion.title() + "”",
                        "I have one.",
                        "Because it answers you");
    }

    @Test
    void everythingIsMarkedAsReadWithOnePress() {
        ContentRef discussion = discussion(sam);
        talkers.reply(hal, discussion, "I have one.");
        visit("notices?show=unread", NoticesView.class);

        press("Mark all as read");

        assertThat(page()).contains("You have read everything.").doesNotContain("I have one.");
        assertThat(sign()).isEqualTo("Notices");
        visit("notices", NoticesView.class);
        assertThat(page()).contains("I have one.").doesNotContain("Mark all as read");
    }

    @Test
    void readingTheDiscussionMarksItsNotices() {
        ContentRef discussion = discussion(sam);
        talkers.reply(hal, discussion, "I have one.");

        goTo(discussion.path().substring(1));

        assertThat(sign()).isEqualTo("Notices");
        assertThat(notices.countUnread(sam)).isZero();
    }

    @Test
    void longListHasNumberedPages() {
        ContentRef discussion = discussion(sam);
        for (int reply = 0; reply <= NoticeList.PAGE_SIZE; reply++) {
            talkers.reply(hal, discussion, "Words " + reply + ".");
        }

        visit("notices?page=2", NoticesView.class);

        assertThat(page()).contains("Words 0.").doesNotContain("Words 1.");
    }

    @Test
    void pageIsFollowedMutedAndFoundInTheList() {
        ContentRef page = wiki.start(hal, NewPage.of(Writers.text(Writers.title("Orchard map"), "Rows.")))
                .content();
        goTo(page.path().substring(1));
        press("Follow");
        assertThat(page()).contains("Following", "Only replies to me");
        press("Nothing: mute it");
        assertThat(page()).contains("Muted");

        visit("settings/following", FollowingView.class);
        assertThat(page()).contains(page.title(), "page · Muted");
        press("Unmute");

        assertThat(page()).doesNotContain(page.title()).contains("You follow nothing yet.");
        goTo(page.path().substring(1));
        assertThat(find(NativeButton.class).withText("Follow").all()).hasSize(1);
    }

    @Test
    void tagAndPersonAreFollowedAndNoLonger() {
        String tag = Writers.title("grafting").replace(' ', '-');
        wiki.start(hal, NewPage.of(Writers.text(Writers.title("Scions"), "Cut.", tag)));
        goTo("tags/" + tag);
        press("Follow");
        goTo("people/" + directory.one(id(hal)).handle());
        press("Follow");

        visit("settings/following", FollowingView.class);

        assertThat(page()).contains(tag, name(hal));
        for (int stop = 0; stop < 2; stop++) {
            test(find(NativeButton.class).withText("Stop following").all().getFirst())
                    .click();
        }
        assertThat(page()).doesNotContain(tag, name(hal));
    }

    @Test
    void groupOffersItsNewDiscussionsOrAllReplies() {
        ContentRef group = talkers.openGroup(hal, sam);
        goTo(group.path().substring(1));
        assertThat(page()).contains("Following", "New discussions", "Every discussion and every reply");

        press("Every discussion and every reply");

        ContentRef discussion = talkers.discussion(hal, group, Writers.title("Ladder"), "Who has one?");
        talkers.reply(hal, discussion, "Nobody?");
        assertThat(notices.countUnread(sam)).isEqualTo(2);
    }

    @Test
    void discussionThatAMutedPersonBeganIsFoldedInLists() {
        ContentRef theirs = discussion(hal);
        String list = theirs.path().substring(1).replaceFirst("/discussions/.*", "");
        goTo("people/" + directory.one(id(hal)).handle());
        press("Mute");

        goTo(list);
        assertThat(page()).contains("Words of " + name(hal) + ", whom you have muted");

        signIn(hal);
        goTo(list);
        assertThat(page()).contains(theirs.title()).doesNotContain("whom you have muted");
    }

    @Test
    void wordsOfAMutedPersonAreFoldedForMeOnly() {
        ContentRef discussion = discussion(sam);
        talkers.reply(hal, discussion, "I have one.");
        String profile = "people/" + directory.one(id(hal)).handle();
        goTo(profile);
        press("Mute");

        goTo(discussion.path().substring(1));
        String folded = "Words of " + name(hal) + ", whom you have muted";
        assertThat(page()).contains(folded);
        visit("notices", NoticesView.class);
        assertThat(page()).doesNotContain(name(hal));

        signIn(hal);
        goTo(discussion.path().substring(1));
        assertThat(page()).contains("I have one.").doesNotContain("whom you have muted");

        signIn(sam);
        visit("settings/following", FollowingView.class);
        assertThat(page()).contains(name(hal));
        press("Unmute");
        goTo(discussion.path().substring(1));
        assertThat(page()).contains("I have one.").doesNotContain("whom you have muted");
    }

    @Test
    void nobodyFollowsOrMutesThemselves() {
        goTo("people/" + directory.one(id(sam)).handle());

        assertThat(find(NativeButton.class).withText("Follow").all()).isEmpty();
        assertThat(find(NativeButton.class).withText("Mute").all()).isEmpty();
    }

    private ContentRef discussion(Viewer author) {
        ContentRef group = talkers.openGroup(hal, sam);
        return talkers.discussion(author, group, Writers.title("Ladder"), "Who has one?");
    }

    private String sign() {
        return find(NoticeSign.class).single().getElement().getTextRecursively();
    }

    private String name(Viewer viewer) {
        return directory.one(id(viewer)).name();
    }

    private static long id(Viewer viewer) {
        return viewer.member().orElseThrow();
    }
}
