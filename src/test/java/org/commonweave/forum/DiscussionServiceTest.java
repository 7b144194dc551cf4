package org.commonweave.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonweave.Writers;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentLists;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.Lookup;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.PathStamp;
import org.commonweave.content.Saved;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.content.Visibility;
import org.commonweave.link.LinkGraph;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.search.SearchRequest;
import org.commonweave.search.SearchService;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningCommonsTest
class DiscussionServiceTest {

    private final DiscussionService discussions;
    private final DiscussionReading reading;
    private final DiscussionLists talks;
    private final GroupService groups;
    private final GroupPeople people;
    private final ReadingOrders orders;
    private final ContentWriting writing;
    private final ContentLists lists;
    private final LinkGraph links;
    private final SearchService search;
    private final WikiService wiki;
    private final Talkers talkers;
    private final Viewer hal;
    private final Viewer sam;
    private final Viewer nia;
    private final Viewer outsider;
    private final ContentRef group;

    @Autowired
    @SuppressWarnings("TooManyParameters") // wiring
    DiscussionServiceTest(
            DiscussionService discussions,
            DiscussionReading reading,
            DiscussionLists talks,
            GroupService groups,
            GroupPeople people,
            ReadingOrders orders,
            ContentWriting writing,
            ContentLists lists,
            LinkGraph links,
            SearchService search,
            WikiService wiki,
            Talkers talkers,
            Writers writers) {
        this.discussions = discussions;
        this.reading = reading;
        this.talks = talks;
        this.groups = groups;
        this.people = people;
        this.orders = orders;
        this.writing = writing;
        this.lists = lists;
        this.links = links;
        this.search = search;
        this.wiki = wiki;
        this.talkers = talkers;
        hal = writers.somebody(Role.MEMBER);
        sam = writers.somebody(Role.MEMBER);
        nia = writers.somebody(Role.MEMBER);
        outsider = writers.somebody(Role.MEMBER);
        group = talkers.openGroup(hal, sam, nia);
    }

    @Test
    void membersStartDiscussionsThatEverybodyReads() {
        ContentRef discussion = start();

        assertThat(discussion.path()).startsWith(group.path() + "/discussions/");
        assertThat(reading.at(discussion.path(), Viewer.VISITOR)).isInstanceOf(Lookup.Found.class);
        assertThat(inGroup(DiscussionFilter.ALL)).extracting(DiscussionRow::id).contains(discussion.id());
    }

    @Test
    void whoDoesNotBelongToTheGroupNeitherStartsNorReplies() {
        ContentRef discussion = start();

        for (Viewer other : List.of(outsider, Viewer.VISITOR)) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> talkers.discussion(other, group, Writers.title("Hello"), "x"));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> talkers.reply(other, discussion, "x"));
        }
    }

    @Test
    void addressWithOtherWordsLeadsToTheDiscussion() {
        ContentRef discussion = start();
        String number = discussion.path().replaceAll(".*/discussions/(\\d+)-.*", "$1");

        assertThat(reading.at("/groups/elsewhere/discussions/" + number, Viewer.VISITOR))
                .isEqualTo(new Lookup.Moved(discussion.path()));
    }

    @Test
    void replySaysWhatItAnswers() {
        ContentRef discussion = start();
        ContentRef first = talkers.reply(sam, discussion, "In *March*.");
        talkers.answer(nia, discussion, first, "Too early.");

        List<ReplyDetails> replies = replies(discussion, Viewer.VISITOR);

        assertThat(replies).extracting(ReplyDetails::position).containsExactly(1, 2);
        assertThat(replies.getFirst().html()).contains("<em>March</em>");
        assertThat(replies.getFirst().answered()).isEmpty();
        assertThat(replies.get(1).answered())
                .hasValueSatisfying(
                        answered -> assertThat(answered.author().id()).isEqualTo(id(sam)));
    }

    @Test
    void repliesAreReadAsTheyCameOrBelowWhatTheyAnswer() {
        ContentRef discussion = start();
        ContentRef one = talkers.reply(sam, discussion, "One.");
        ContentRef two = talkers.reply(nia, discussion, "Two.");
        ContentRef three = talkers.answer(hal, discussion, one, "Three, to one.");
        ContentRef four = talkers.answer(nia, discussion, three, "Four, to three.");

        assertThat(ids(discussion, ReadingOrder.FLAT)).containsExactly(one.id(), two.id(), three.id(), four.id());
        assertThat(ids(discussion, ReadingOrder.THREADED)).containsExactly(one.id(), three.id(), four.id(), two.id());
        assertThat(details(discussion, Viewer.VISITOR, Optional.of(ReadingOrder.THREADED))
                        .replies()
                        .items())
                .extracting(ReplyDetails::depth)
                .containsExactly(0, 1, 2, 0);
    }

    @Test
    void chosenOrderIsRememberedForTheMember() {
        ContentRef discussion = start();

        orders.remember(sam, ReadingOrder.THREADED);

        assertThat(details(discussion, sam, Optional.empty()).order()).isEqualTo(ReadingOrder.THREADED);
        assertThat(details(discussion, nia, Optional.empty()).order()).isEqualTo(ReadingOrder.FLAT);
    }

    @Test
    void veryDeepArgumentGoesOnSideBySide() {
        ContentRef discussion = start();
        ContentRef last = talkers.reply(sam, discussion, "No.");
        for (int step = 0; step < 45; step++) {
            last = talkers.answer(step % 2 == 0 ? nia : sam, discussion, last, "Yes.");
        }

        List<ReplyDetails> replies = details(discussion, sam, Optional.of(ReadingOrder.THREADED))
                .replies()
                .items();

        assertThat(replies)
                .extracting(ReplyDetails::position)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 46).boxed().toList());
        assertThat(replies.getLast().depth()).isEqualTo(40);
    }

    @Test
    void sameKeyAgainSaysNothingTwice() {
        ContentRef discussion = start();
        NewReply reply = new NewReply(discussion.id(), null, "Once.", null, Writers.title("key"));

        Saved first = discussions.reply(sam, reply);
        Saved again = discussions.reply(sam, reply);

        assertThat(again).isEqualTo(first);
        assertThat(replies(discussion, sam)).hasSize(1);
        talkers.reply(sam, discussion, "Next.");
        assertThat(replies(discussion, sam)).extracting(ReplyDetails::position).containsExactly(1, 2);
    }

    @Test
    void silenceIsNoReply() {
        ContentRef discussion = start();

        assertThatExceptionOfType(TextNotAccepted.class).isThrownBy(() -> talkers.reply(sam, discussion, " \n "));
    }

    @Test
    void addressOfAReplyLeadsToThePageOnWhichItStands() {
        ContentRef discussion = start();
        talkers.reply(sam, discussion, "First.");
        ContentRef last = discussion;
        for (int number = 0; number < DiscussionReading.REPLIES_PER_PAGE; number++) {
            last = talkers.reply(nia, discussion, "Another.");
        }
        long number = ForumPath.replyNumber(last.path()).orElseThrow();

        assertThat(reading.pagePath(number, Viewer.VISITOR)).contains(discussion.path() + "?page=2#reply-" + number);
    }

    @Test
    void wordsAreChangedByWhoSaidThemAndByModerators() {
        ContentRef discussion = start();
        ContentRef reply = talkers.reply(sam, discussion, "A spade.");

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> discussions.editReply(nia, reply.id(), Writers.edit("", "A fork.", 1)));
        discussions.editReply(sam, reply.id(), Writers.edit("", "A fork.", 1));
        people.giveRole(hal, group.id(), id(nia), GroupRole.MODERATOR);
        discussions.editReply(nia, reply.id(), Writers.edit("", "A rake.", 2));

        assertThat(replies(discussion, sam).getFirst().html()).contains("A rake.");
    }

    @Test
    void replyIsFoundByItsOwnWordsAndNotByThoseOfTheDiscussion() {
        String word = "hullabaloo" + System.nanoTime();
        ContentRef discussion = talkers.discussion(hal, group, "About " + word, "Well?");
        talkers.reply(sam, discussion, "Never heard of it.");

        assertThat(search.find(SearchRequest.of(word), Viewer.VISITOR).hits().items())
                .singleElement()
                .satisfies(hit -> assertThat(hit.path()).isEqualTo(discussion.path()));
    }

    @Test
    void removedReplyLeavesAStubAndItsWordsAreFoundNoMore() {
        ContentRef discussion = start();
        String word = "gallimaufry" + System.nanoTime();
        ContentRef reply = talkers.reply(sam, discussion, "A " + word + ".");
        talkers.answer(nia, discussion, reply, "Indeed.");
        assertThat(search.find(SearchRequest.of(word), Viewer.VISITOR).total()).isOne();

        discussions.remove(sam, reply.id(), "Said in haste.");

        List<ReplyDetails> replies = replies(discussion, Viewer.VISITOR);
        assertThat(replies.getFirst().removal()).contains("Said in haste.");
        assertThat(replies.getFirst().html()).isEmpty();
        assertThat(replies.get(1).answered())
                .hasValueSatisfying(answered -> assertThat(answered.isRemoved()).isTrue());
        assertThat(search.find(SearchRequest.of(word), Viewer.VISITOR).total()).isZero();
    }

    @Test
    void nobodyAnswersWhatWasRemoved() {
        ContentRef discussion = start();
        ContentRef reply = talkers.reply(sam, discussion, "Gone soon.");
        discussions.remove(sam, reply.id(), "Gone.");

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> talkers.answer(nia, discussion, reply, "But I saw it."));
    }

    @Test
    void replyInAnotherDiscussionIsNotAnsweredHere() {
        ContentRef elsewhere = talkers.reply(sam, start(), "Elsewhere.");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> talkers.answer(nia, start(), elsewhere, "Here."));
    }

    @Test
    void discussionGoesIntoTheBinAndComesBackWithItsReplies() {
        ContentRef discussion = start();
        ContentRef gone = talkers.reply(sam, discussion, "Gone before.");
        ContentRef kept = talkers.reply(nia, discussion, "Kept.");
        discussions.remove(sam, gone.id(), "Before.");

        discussions.remove(hal, discussion.id(), "Off the point.");

        assertThat(reading.at(discussion.path(), sam)).isInstanceOf(Lookup.Removed.class);
        assertThat(reading.pagePath(ForumPath.replyNumber(kept.path()).orElseThrow(), sam))
                .isEmpty();
        assertThat(lists.recent(sam, 1).items()).noneMatch(item -> item.id() == kept.id());
        assertThatExceptionOfType(ContentMissing.class).isThrownBy(() -> talkers.reply(sam, discussion, "Hello?"));

        writing.takeOutOfBin(hal, discussion.id());

        assertThat(replies(discussion, sam))
                .extracting(reply -> reply.removal().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void whoBeganADiscussionRemovesItUntilSomebodyReplies() {
        ContentRef discussion = talkers.discussion(sam, group, Writers.title("Mine"), "x");
        talkers.reply(nia, discussion, "Ours by now.");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> discussions.remove(sam, discussion.id(), "Mine."));
        ContentRef alone = talkers.discussion(sam, group, Writers.title("Mine alone"), "x");
        discussions.remove(sam, alone.id(), "Mine.");

        assertThat(reading.at(alone.path(), sam)).isInstanceOf(Lookup.Removed.class);
    }

    @Test
    void closedDiscussionSaysWhatCameOfItAndTakesNoReplies() {
        ContentRef discussion = talkers.discussion(sam, group, Writers.title("Which day"), "Saturday?");

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> discussions.close(nia, discussion.id(), "Sunday."));
        discussions.close(sam, discussion.id(), "Saturday it is.");

        assertThat(details(discussion, Viewer.VISITOR, Optional.empty()).state().closing())
                .hasValueSatisfying(end -> assertThat(end.outcome()).isEqualTo("Saturday it is."));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> talkers.reply(nia, discussion, "Sunday!"));

        discussions.reopen(hal, discussion.id());
        talkers.reply(nia, discussion, "Sunday!");

        assertThat(replies(discussion, sam)).hasSize(1);
    }

    @Test
    void questionIsUnansweredUntilAnAnswerIsAcceptedThatIsStillThere() {
        ContentRef question = talkers.question(sam, group);
        ContentRef answer = talkers.reply(nia, question, "After it.");
        DiscussionFilter unanswered = new DiscussionFilter(true, "");
        assertThat(inGroup(unanswered)).extracting(DiscussionRow::id).containsExactly(question.id());

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> discussions.accept(nia, answer.id(), true));
        discussions.accept(sam, answer.id(), true);
        discussions.accept(sam, answer.id(), true);

        assertThat(inGroup(unanswered)).isEmpty();
        assertThat(details(question, Viewer.VISITOR, Optional.empty()).answers())
                .extracting(ReplyDetails::id)
                .containsExactly(answer.id());
        discussions.remove(nia, answer.id(), "It was wrong.");
        assertThat(inGroup(unanswered)).hasSize(1);
        assertThatExceptionOfType(ContentMissing.class).isThrownBy(() -> discussions.accept(sam, answer.id(), true));
    }

    @Test
    void onlyQuestionsHaveAnswers() {
        ContentRef reply = talkers.reply(nia, start(), "Nice.");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> discussions.accept(hal, reply.id(), true));
    }

    @Test
    void pinnedDiscussionsStandFirst() {
        ContentRef old = start();
        ContentRef fresh = start();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> discussions.pin(sam, old.id(), true));

        discussions.pin(hal, old.id(), true);

        assertThat(inGroup(DiscussionFilter.ALL)).extracting(DiscussionRow::id).containsExactly(old.id(), fresh.id());
    }

    @Test
    void discussionsAreFilteredByTag() {
        ContentRef tagged = talkers.discussion(sam, group, Writers.title("Tagged"), "About #graftage today.");
        start();

        assertThat(inGroup(new DiscussionFilter(false, "graftage")))
                .extracting(DiscussionRow::id)
                .containsExactly(tagged.id());
    }

    @Test
    void thatWhichIsSaidAboutAPageIsFoundThere() {
        Saved page = wiki.start(nia, NewPage.of(Writers.text(Writers.title("Pruning"), "Cut above a bud.")));

        Saved talk = discussions.start(
                sam,
                new NewDiscussion(
                        Writers.text(Writers.title("Above or below"), "Below, I say."),
                        group.id(),
                        false,
                        page.content().id()));

        assertThat(talks.about(page.content().id(), Viewer.VISITOR, PageChoice.orLast(1, 5))
                        .items())
                .extracting(found -> found.row().id())
                .containsExactly(talk.content().id());
        assertThat(details(talk.content(), Viewer.VISITOR, Optional.empty()).about())
                .contains(page.content());
    }

    @Test
    void repliesPointAtPagesAndAreFoundButHaveNoPageOfTheirOwn() {
        Saved page = wiki.start(nia, NewPage.of(Writers.text(Writers.title("Grafting"), "Bind it.")));
        ContentRef discussion = start();
        ContentRef reply =
                talkers.reply(sam, discussion, "See [this](" + page.content().path() + ").");

        assertThat(links.backlinks(page.content().id(), Viewer.VISITOR)).containsExactly(reply);
        assertThat(IntStream.rangeClosed(1, lists.paths(Viewer.VISITOR, 1).pages())
                        .boxed()
                        .flatMap(number -> lists.paths(Viewer.VISITOR, number).items().stream()))
                .extracting(PathStamp::path)
                .contains(discussion.path())
                .doesNotContain(reply.path());
    }

    @Test
    void groupThatChangesItsReadersChangesThemForAllThatWasSaid() {
        ContentRef discussion = start();
        String word = "colloquy" + System.nanoTime();
        talkers.reply(sam, discussion, "A " + word + ".");

        groups.arrange(hal, group.id(), new GroupSettings(Joining.OPEN, Visibility.GROUP, List.of(), List.of()));

        assertThat(reading.at(discussion.path(), outsider)).isInstanceOf(Lookup.Unknown.class);
        assertThat(reading.at(discussion.path(), sam)).isInstanceOf(Lookup.Found.class);
        assertThat(search.find(SearchRequest.of(word), outsider).total()).isZero();
        assertThat(search.find(SearchRequest.of(word), sam).total()).isOne();
    }

    private ContentRef start() {
        return talkers.discussion(hal, group, Writers.title("Pruning day"), "Who has a ladder?");
    }

    private List<DiscussionRow> inGroup(DiscussionFilter filter) {
        return talks.inGroup(group.id(), filter, Viewer.VISITOR, PageChoice.orLast(1, 50)).items().stream()
                .map(DiscussionSummary::row)
                .toList();
    }

    private DiscussionDetails details(ContentRef discussion, Viewer viewer, Optional<ReadingOrder> order) {
        ContentDetails content = ((Lookup.Found) reading.at(discussion.path(), viewer)).details();
        return reading.details(content, viewer, PageChoice.orLast(1, 50), order);
    }

    private List<ReplyDetails> replies(ContentRef discussion, Viewer viewer) {
        return details(discussion, viewer, Optional.empty()).replies().items();
    }

    private List<Long> ids(ContentRef discussion, ReadingOrder order) {
        return details(discussion, Viewer.VISITOR, Optional.of(order)).replies().items().stream()
                .map(ReplyDetails::id)
                .toList();
    }

    private static long id(Viewer viewer) {
        return viewer.member().orElseThrow();
    }
}
