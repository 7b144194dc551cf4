package org.commonweave.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonweave.Writers;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentRead;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentText;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.NewText;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.GroupPeople;
import org.commonweave.forum.NewDiscussion;
import org.commonweave.forum.NewReply;
import org.commonweave.forum.Talkers;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Who is told of what, and why.
@RunningCommonsTest
class NoticesTest {

    private final NoticeList notices;
    private final NoticeService service;
    private final NoticeTidying tidying;
    private final FollowService follows;
    private final MutedPeople muted;
    private final DiscussionService discussions;
    private final GroupPeople people;
    private final WikiService wiki;
    private final ContentWriting writing;
    private final MemberDirectory directory;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Talkers talkers;
    private final Writers writers;
    private final Viewer hal;
    private final Viewer sam;
    private final Viewer nia;
    private final Viewer outsider;
    private final ContentRef group;

    @Autowired
    @SuppressWarnings("TooManyParameters") // wiring
    NoticesTest(
            NoticeList notices,
            NoticeService service,
            NoticeTidying tidying,
            FollowService follows,
            MutedPeople muted,
            DiscussionService discussions,
            GroupPeople people,
            WikiService wiki,
            ContentWriting writing,
            MemberDirectory directory,
            JdbcClient database,
            TransactionTemplate transaction,
            Talkers talkers,
            Writers writers) {
        this.notices = notices;
        this.service = service;
        this.tidying = tidying;
        this.follows = follows;
        this.muted = muted;
        this.discussions = discussions;
        this.people = people;
        this.wiki = wiki;
        this.writing = writing;
        this.directory = directory;
        this.database = database;
        this.transaction = transaction;
        this.talkers = talkers;
        this.writers = writers;
        hal = writers.somebody(Role.MEMBER);
        sam = writers.somebody(Role.MEMBER);
        nia = writers.somebody(Role.MEMBER);
        outsider = writers.somebody(Role.MEMBER);
        group = talkers.openGroup(hal, sam, nia);
    }

    @Test
    void replyTellsWhoseWordsItAnswers() {
        ContentRef discussion = start(hal);

        ContentRef reply = talkers.reply(sam, discussion, "In *March*.");

        assertThat(told(hal)).singleElement().satisfies(notice -> {
            assertThat(notice.sentence()).isEqualTo(name(sam) + " replied to you in “" + discussion.title() + "”");
            assertThat(notice.why()).isEqualTo("Because it answers you");
            assertThat(notice.path()).isEqualTo(reply.path());
            assertThat(notice.words()).isEqualTo("In March.");
            assertThat(notice.isUnread()).isTrue();
        });
        assertThat(notices.countUnread(hal)).isOne();
    }

    @Test
    void whoTakesPartIsToldOfFurtherRepliesOnceAndForTheStrongestReason() {
        ContentRef discussion = start(hal);
        ContentRef first = talkers.reply(sam, discussion, "In March.");

        talkers.answer(nia, discussion, first, "Too early, " + handle(sam) + "!");

        assertThat(reasons(sam)).containsExactly(Reason.ANSWERS_YOU, Reason.OWN_GROUP);
        assertThat(reasons(hal)).containsExactly(Reason.FOLLOWED_ITEM, Reason.ANSWERS_YOU);
        assertThat(told(hal).getFirst().why())
                .isEqualTo("Because you follow the discussion “" + discussion.title() + "”");
    }

    @Test
    void peopleOfAGroupAreToldOfNewDiscussionsAndNotOfEachReply() {
        ContentRef discussion = start(hal);
        talkers.reply(sam, discussion, "In March.");

        assertThat(reasons(nia)).containsExactly(Reason.OWN_GROUP);
        assertThat(told(nia).getFirst().sentence())
                .isEqualTo(name(hal) + " started the discussion “" + discussion.title() + "”");
        assertThat(told(nia).getFirst().why()).isEqualTo("Because you belong to the group “" + group.title() + "”");
        assertThat(told(outsider)).isEmpty();
    }

    @Test
    void whoRestsFromAGroupIsToldOfNothingInIt() {
        people.sleep(nia, group.id());
        ContentRef discussion = start(hal);
        talkers.reply(sam, discussion, "What do you say, " + handle(nia) + "?");

        assertThat(told(nia)).isEmpty();
    }

    @Test
    void nobodyIsToldOfTheirOwnDeeds() {
        ContentRef discussion = start(hal);
        ContentRef reply = talkers.reply(hal, discussion, "I am " + handle(hal) + ".");
        talkers.answer(hal, discussion, reply, "Indeed.");
        discussions.close(hal, discussion.id(), "");

        assertThat(told(hal)).isEmpty();
    }

    @Test
    void whoIsCalledByNameIsToldOnceHoweverOftenTheTextIsChanged() {
        ContentRef page = page(hal, "Ask " + handle(sam) + ".");

        edit(hal, page, "Ask " + handle(sam) + " about it.", 1);
        edit(hal, page, "Ask nobody.", 2);
        edit(hal, page, "Ask " + handle(sam) + " or " + handle(nia) + ".", 3);

        assertThat(reasons(sam)).containsExactly(Reason.MENTIONS_YOU);
        assertThat(reasons(nia)).containsExactly(Reason.MENTIONS_YOU);
        assertThat(told(nia).getFirst().sentence())
                .isEqualTo(name(hal) + " called you by name in “" + page.title() + "”");
    }

    @Test
    void onlyTheFirstTwentyWhomATextCallsAreTold() {
        List<Viewer> crowd = IntStream.range(0, ContentText.MAX_CALLED + 1)
                .mapToObj(_ -> writers.somebody(Role.MEMBER))
                .toList();

        page(hal, "@nobody-at-all " + crowd.stream().map(this::handle).collect(Collectors.joining(" ")));

        assertThat(crowd.subList(0, ContentText.MAX_CALLED))
                .allSatisfy(one -> assertThat(told(one)).hasSize(1));
        assertThat(told(crowd.getLast())).isEmpty();
    }

    @Test
    void followersOfAPageAreToldOfTheNewestChangeAndNotOfSmallOnes() {
        ContentRef page = page(hal, "Rows of trees.");
        follow(sam, page, Level.ALL);

        edit(nia, page, "Rows of apple trees.", 1);
        writing.save(nia, page.id(), edit(page, "Rows of pear trees.", 2, "They are pears.", false));
        writing.save(nia, page.id(), edit(page, "Rows of pear  trees.", 3, "A blank.", true));

        assertThat(told(sam)).singleElement().satisfies(notice -> {
            assertThat(notice.sentence()).isEqualTo(name(nia) + " changed the page “" + page.title() + "”");
            assertThat(notice.words()).isEqualTo("They are pears.");
        });
        assertThat(reasons(hal)).as("the author").containsExactly(Reason.FOLLOWED_ITEM);
    }

    @Test
    void changeAfterTheLastOneWasReadIsToldAgain() {
        ContentRef page = page(hal, "Rows of trees.");
        edit(nia, page, "Rows of apple trees.", 1);
        notices.markAllRead(hal);

        edit(nia, page, "Rows of pear trees.", 2);

        assertThat(told(hal)).extracting(NoticeDetails::isUnread).containsExactly(true, false);
    }

    @Test
    void whoFollowsAPageIsToldThatItIsTalkedAbout() {
        ContentRef page = page(outsider, "Rows of trees.");

        discussions.start(
                hal,
                new NewDiscussion(Writers.text(Writers.title("Which trees"), "Apples?"), group.id(), false, page.id()));

        assertThat(told(outsider)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo("discussion");
            assertThat(notice.why()).isEqualTo("Because you follow the page “" + page.title() + "”");
        });
    }

    @Test
    void followersOfATagOrAPersonAreToldOfWhatBegins() {
        String tag = Writers.title("grafting");
        wiki.start(hal, NewPage.of(Writers.text(Writers.title("First"), "One.", tag)));
        follows.follow(sam, new FollowTarget.Tag(tag.replace(' ', '-')), Level.ALL);
        follows.follow(nia, new FollowTarget.Person(id(hal)), Level.ALL);

        ContentRef second = wiki.start(hal, NewPage.of(Writers.text(Writers.title("Second"), "Two.", tag)))
                .content();
        edit(hal, second, "Two and a half.", 1);

        assertThat(told(sam))
                .singleElement()
                .extracting(NoticeDetails::why)
                .isEqualTo("Because you follow the tag “" + tag + "”");
        assertThat(told(nia))
                .singleElement()
                .extracting(NoticeDetails::why)
                .isEqualTo("Because you follow " + name(hal));
    }

    @Test
    void whoFollowsAGroupFullyIsToldOfEachReply() {
        follow(outsider, group, Level.ALL);

        talkers.reply(sam, start(hal), "In March.");

        assertThat(reasons(outsider)).containsExactly(Reason.FOLLOWED_GROUP, Reason.FOLLOWED_GROUP);
    }

    @Test
    void mutedDiscussionIsSilentEvenWhenItCallsByName() {
        ContentRef discussion = start(hal);
        follow(hal, discussion, Level.NOTHING);

        talkers.reply(sam, discussion, "Hello, " + handle(hal) + ".");

        assertThat(told(hal)).isEmpty();
    }

    @Test
    void mutedGroupIsSilentButForWhatIsFollowedInIt() {
        follow(nia, group, Level.NOTHING);
        ContentRef wanted = start(hal);
        follow(nia, wanted, Level.ALL);
        ContentRef other = start(hal);

        talkers.reply(sam, other, "Hello, " + handle(nia) + ".");
        talkers.reply(sam, wanted, "In March.");

        assertThat(reasons(nia)).containsExactly(Reason.FOLLOWED_ITEM);
    }

    @Test
    void whoUnfollowsADiscussionIsToldOnlyOfWhatIsMeantForThem() {
        ContentRef discussion = start(hal);
        follow(hal, discussion, Level.PERSONAL);
        ContentRef reply = talkers.reply(hal, discussion, "Nobody?");

        talkers.answer(nia, discussion, talkers.reply(sam, discussion, "I!"), "You!");
        talkers.answer(nia, discussion, reply, "Me!");

        assertThat(reasons(hal)).containsExactly(Reason.ANSWERS_YOU, Reason.ANSWERS_YOU);
    }

    @Test
    void acceptedAnswerIsToldToWhoGaveItAndToWhoAsked() {
        ContentRef question = talkers.question(sam, group);
        ContentRef answer = talkers.reply(nia, question, "Before.");
        notices.markAllRead(nia);
        notices.markAllRead(sam);

        discussions.accept(hal, answer.id(), true);
        discussions.accept(hal, answer.id(), false);
        discussions.accept(hal, answer.id(), true);

        assertThat(unread(nia))
                .singleElement()
                .extracting(NoticeDetails::sentence)
                .isEqualTo(name(hal) + " accepted your reply in “" + question.title() + "” as an answer");
        assertThat(unread(sam))
                .singleElement()
                .extracting(NoticeDetails::sentence)
                .isEqualTo(name(hal) + " accepted an answer to your question “" + question.title() + "”");
    }

    @Test
    void followersOfADiscussionAreToldWithWhatItWasClosed() {
        ContentRef discussion = start(sam);
        talkers.reply(nia, discussion, "Saturday?");
        notices.markAllRead(sam);

        discussions.close(hal, discussion.id(), "It is Saturday.");

        assertThat(unread(sam)).singleElement().extracting(NoticeDetails::words).isEqualTo("It is Saturday.");
        assertThat(unread(nia)).extracting(NoticeDetails::words).contains("It is Saturday.");
    }

    @Test
    void sameEventToldAgainTellsNobodyTwice() {
        ContentRef page = page(hal, "Rows of trees.");
        NewNotice notice = new NewNotice(page.id(), "once", "changed", id(sam), "");

        for (int time = 0; time < 2; time++) {
            transaction.executeWithoutResult(_ -> service.tell(id(hal), Reason.YOURS, notice));
        }

        assertThat(told(hal)).hasSize(1);
    }

    @Test
    void whatIsNotSavedAfterAllIsNotTold() {
        ContentRef discussion = start(hal);

        transaction.executeWithoutResult(undone -> {
            talkers.reply(sam, discussion, "In March.");
            undone.setRollbackOnly();
        });

        assertThat(told(hal)).isEmpty();
    }

    @Test
    void replySentAgainIsToldOnce() {
        ContentRef discussion = start(hal);
        NewReply reply = new NewReply(discussion.id(), null, "In March.", null, "key-" + discussion.id());

        discussions.reply(sam, reply);
        discussions.reply(sam, reply);

        assertThat(told(hal)).hasSize(1);
    }

    @Test
    void wordsFromElsewhereAreNoNews() {
        ContentRef discussion = start(hal);
        Viewer steward = writers.somebody(Role.STEWARD);
        people.join(steward, group.id(), GroupPeople.Wish.PLAIN);
        Instant longAgo = Instant.parse("2009-05-01T10:00:00Z");

        discussions.reply(
                steward,
                new NewReply(
                        discussion.id(),
                        null,
                        "Hello " + handle(sam) + ".",
                        new NewText.Credit(id(nia), longAgo),
                        null));

        assertThat(told(hal)).isEmpty();
        assertThat(told(sam)).extracting(NoticeDetails::reason).containsExactly(Reason.OWN_GROUP);
    }

    @Test
    void whatIsInTheBinIsNotListedUntilItComesBack() {
        ContentRef reply = talkers.reply(sam, start(hal), "In March.");

        discussions.remove(sam, reply.id(), "A mistake.");
        assertThat(told(hal)).isEmpty();
        assertThat(notices.countUnread(hal)).isZero();

        writing.takeOutOfBin(sam, reply.id());
        assertThat(told(hal)).hasSize(1);
    }

    @Test
    void readingSomethingMarksItsNotices() {
        ContentRef discussion = start(hal);
        ContentRef read = talkers.reply(sam, discussion, "In March.");
        talkers.reply(sam, discussion, "Or in April.");

        notices.follow(new ContentRead(id(hal), Set.of(discussion.id(), read.id())));

        assertThat(unread(hal)).extracting(NoticeDetails::words).containsExactly("Or in April.");
        assertThat(notices.countUnread(hal)).isOne();
        assertThat(notices.countUnread(Viewer.VISITOR)).isZero();
    }

    @Test
    void nobodyMarksTheNoticesOfOthers() {
        talkers.reply(sam, start(hal), "In March.");
        long number = told(hal).getFirst().id();

        notices.markRead(sam, Set.of(number));
        assertThat(notices.countUnread(hal)).isOne();

        notices.markRead(hal, Set.of(number));
        assertThat(notices.countUnread(hal)).isZero();
    }

    @Test
    void nothingIsToldOfPeopleWhomSomebodyHasMuted() {
        ContentRef discussion = start(hal);
        talkers.reply(sam, discussion, "In March.");

        muted.mute(hal, id(sam));
        talkers.reply(sam, discussion, "In April, " + handle(hal) + "!");
        assertThat(told(hal)).isEmpty();

        muted.unmute(hal, id(sam));
        talkers.reply(sam, discussion, "In May.");
        assertThat(told(hal)).hasSize(1);
    }

    @Test
    void nobodyFollowsOrMutesWhatIsNotThereForThem() {
        assertThatExceptionOfType(ContentMissing.class)
                .isThrownBy(() -> follows.follow(hal, new FollowTarget.Tag("no-such-tag"), Level.ALL));
        assertThatExceptionOfType(ContentMissing.class)
                .isThrownBy(() -> follows.follow(hal, new FollowTarget.Person(id(hal)), Level.ALL));
        assertThatExceptionOfType(ContentMissing.class).isThrownBy(() -> muted.mute(hal, id(hal)));
        assertThat(follows.of(new FollowTarget.Item(group.id()), Viewer.VISITOR))
                .isEmpty();
    }

    @Test
    void thousandFollowersAreToldWithoutSlowingTheReply() {
        ContentRef discussion = start(hal);
        thousandFollowersOf(discussion);

        Instant begun = Instant.now();
        ContentRef reply = talkers.reply(sam, discussion, "In March.");

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(3));
        assertThat(database.sql("SELECT COUNT(*) FROM notices WHERE content_id = :reply")
                        .param("reply", reply.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1_001);
        database.sql("DELETE FROM members WHERE handle LIKE CONCAT('crowd-', :item, '-%')")
                .param("item", discussion.id())
                .update();
    }

    @Test
    void noticesOfLongAgoAreForgotten() {
        talkers.reply(sam, start(hal), "In March.");
        talkers.reply(sam, start(hal), "In April.");
        database.sql("UPDATE notices SET made_at = made_at - INTERVAL 181 DAY WHERE id = :id")
                .param("id", told(hal).getLast().id())
                .update();

        tidying.forgetOld();

        assertThat(told(hal)).extracting(NoticeDetails::words).containsExactly("In April.");
    }

    private void thousandFollowersOf(ContentRef item) {
        database.sql("INSERT INTO members (id, version, handle, name, about, role, state, joined_at)"
                        + " WITH RECURSIVE crowd (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM crowd WHERE n < 1000)"
                        + " SELECT NEXT VALUE FOR members_seq, 0, CONCAT('crowd-', :item, '-', n), 'Somebody', '',"
                        + " 'MEMBER', 'ACTIVE', NOW(6) FROM crowd")
                .param("item", item.id())
                .update();
        database.sql("INSERT INTO follows (id, member_id, content_id, level, since)"
                        + " SELECT NEXT VALUE FOR follows_seq, id, :item, 'ALL', NOW(6) FROM members"
                        + " WHERE handle LIKE CONCAT('crowd-', :item, '-%')")
                .param("item", item.id())
                .update();
    }

    private ContentRef start(Viewer author) {
        return talkers.discussion(author, group, Writers.title("When do we prune"), "Before or after the frost?");
    }

    private ContentRef page(Viewer author, String body) {
        return wiki.start(author, NewPage.of(Writers.text(Writers.title("Orchard map"), body)))
                .content();
    }

    private void edit(Viewer editor, ContentRef page, String body, int base) {
        writing.save(editor, page.id(), edit(page, body, base, "", false));
    }

    private static ContentEdit edit(ContentRef page, String body, int base, String comment, boolean minor) {
        return new ContentEdit(new ContentText(page.title(), "", body, List.of()), base, comment, minor, null);
    }

    private void follow(Viewer viewer, ContentRef item, Level level) {
        follows.follow(viewer, new FollowTarget.Item(item.id()), level);
    }

    private List<NoticeDetails> told(Viewer viewer) {
        return notices.list(viewer, false, PageChoice.orLast(1, 50)).items();
    }

    private List<NoticeDetails> unread(Viewer viewer) {
        return notices.list(viewer, true, PageChoice.orLast(1, 50)).items();
    }

    private List<Reason> reasons(Viewer viewer) {
        return told(viewer).stream().map(NoticeDetails::reason).toList();
    }

    private String name(Viewer viewer) {
        return directory.one(id(viewer)).name();
    }

    private String handle(Viewer viewer) {
        return "@" + directory.one(id(viewer)).handle();
    }

    private static long id(Viewer viewer) {
        return viewer.member().orElseThrow();
    }
}
