package org.commonweave.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.commonweave.Writers;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.Visibility;
import org.commonweave.forum.GroupPeople.Wish;
import org.commonweave.link.LinkGraph;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.search.SearchRequest;
import org.commonweave.search.SearchService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A discussion goes from one group to another.
@RunningCommonsTest
class MovingTest {

    private final DiscussionService discussions;
    private final DiscussionReading reading;
    private final DiscussionLists lists;
    private final GroupPeople people;
    private final LinkGraph links;
    private final SearchService search;
    private final Talkers talkers;
    private final Viewer moderator;
    private final Viewer speaker;
    private final Viewer outsider;
    private final ContentRef from;
    private final ContentRef to;

    @Autowired
    MovingTest(
            DiscussionService discussions,
            DiscussionReading reading,
            DiscussionLists lists,
            GroupPeople people,
            LinkGraph links,
            SearchService search,
            Talkers talkers,
            Writers writers) {
        this.discussions = discussions;
        this.reading = reading;
        this.lists = lists;
        this.people = people;
        this.links = links;
        this.search = search;
        this.talkers = talkers;
        moderator = writers.somebody(Role.MEMBER);
        speaker = writers.somebody(Role.MEMBER);
        outsider = writers.somebody(Role.MEMBER);
        from = talkers.openGroup(moderator, speaker);
        to = talkers.openGroup(speaker, moderator);
    }

    @Test
    void goesWithItsRepliesAndItsOldAddressLeadsThere() {
        ContentRef discussion = talkers.discussion(speaker, from, Writers.title("Which saw"), "Japanese or not?");
        ContentRef reply = talkers.reply(moderator, discussion, "Japanese.");
        discussions.pin(moderator, discussion.id(), true);

        discussions.move(moderator, discussion.id(), to.id());

        String path = to.path() + discussion.path().substring(from.path().length());
        assertThat(reading.at(discussion.path(), Viewer.VISITOR)).isEqualTo(new Lookup.Moved(path));
        DiscussionDetails moved = details(path, outsider);
        assertThat(moved.group()).isEqualTo(to);
        assertThat(moved.moved())
                .hasValueSatisfying(move -> assertThat(move.from()).contains(from));
        assertThat(moved.state().isPinned()).isFalse();
        assertThat(moved.replies().items()).hasSize(1);
        assertThat(reading.pagePath(ForumPath.replyNumber(reply.path()).orElseThrow(), outsider))
                .hasValueSatisfying(there -> assertThat(there).startsWith(path + "#"));
        assertThat(inGroup(from)).doesNotContain(discussion.id());
        assertThat(inGroup(to)).contains(discussion.id());
    }

    @Test
    void linksToAndFromItStay() {
        ContentRef other = talkers.discussion(speaker, from, Writers.title("Sharpening"), "A stone.");
        ContentRef discussion = talkers.discussion(
                speaker, from, Writers.title("Which saw"), "Before you [sharpen](" + other.path() + ").");
        talkers.reply(speaker, other, "See [this](" + discussion.path() + ").");

        discussions.move(moderator, discussion.id(), to.id());

        assertThat(links.backlinks(discussion.id(), outsider)).hasSize(1);
        assertThat(links.backlinks(other.id(), outsider))
                .extracting(ContentRef::id)
                .containsExactly(discussion.id());
    }

    @Test
    void goesToFewerReadersAndIsForThemOnly() {
        ContentRef few = talkers.group(moderator, Joining.REQUEST, Visibility.GROUP);
        String word = "zwitscher" + Long.toString(System.nanoTime(), 36);
        ContentRef discussion = talkers.discussion(speaker, from, Writers.title("Which saw"), word);
        ContentRef reply = talkers.reply(speaker, discussion, "I say " + word);

        discussions.move(moderator, discussion.id(), few.id());

        assertThat(reading.at(discussion.path(), outsider)).isInstanceOf(Lookup.Unknown.class);
        assertThat(reading.at(reply.path(), outsider)).isInstanceOf(Lookup.Unknown.class);
        assertThat(search.find(SearchRequest.of(word), outsider).total()).isZero();
        assertThat(search.find(SearchRequest.of(word), moderator).total()).isEqualTo(2);
    }

    @Test
    void whatWasSaidForFewIsNotShownToOthers() {
        ContentRef few = talkers.group(moderator, Joining.REQUEST, Visibility.GROUP);
        ContentRef alsoFew = talkers.group(moderator, Joining.REQUEST, Visibility.GROUP);
        ContentRef members = talkers.group(moderator, Joining.OPEN, Visibility.MEMBERS);
        ContentRef secret = talkers.discussion(moderator, few, Writers.title("Keys"), "Below the mat.");
        ContentRef inside = talkers.discussion(moderator, members, Writers.title("Rota"), "Mondays.");

        refused(moderator, secret, to);
        refused(moderator, secret, alsoFew);
        refused(moderator, inside, to);
        assertThat(details(secret.path(), moderator).mayMove()).isFalse();
    }

    @Test
    void isForModeratorsWhoBelongToTheOtherGroup() {
        ContentRef elsewhere = talkers.openGroup(outsider);
        ContentRef discussion = talkers.discussion(speaker, from, Writers.title("Which saw"), "Japanese or not?");

        refused(speaker, discussion, to);
        refused(outsider, discussion, elsewhere);
        refused(moderator, discussion, elsewhere);

        people.join(moderator, elsewhere.id(), Wish.PLAIN);
        discussions.move(moderator, discussion.id(), elsewhere.id());
        assertThat(inGroup(elsewhere)).contains(discussion.id());
    }

    @Test
    void intoAGroupThatIsHiddenFromThePersonIsAsIfThereWereNone() {
        ContentRef hidden = talkers.group(outsider, Joining.HIDDEN, Visibility.GROUP);
        ContentRef discussion = talkers.discussion(speaker, from, Writers.title("Which saw"), "Japanese or not?");

        assertThatExceptionOfType(ContentMissing.class)
                .isThrownBy(() -> discussions.move(moderator, discussion.id(), hidden.id()));
    }

    @Test
    void comesBackToWhereItWas() {
        ContentRef discussion = talkers.discussion(speaker, from, Writers.title("Which saw"), "Japanese or not?");
        discussions.move(moderator, discussion.id(), to.id());

        discussions.move(speaker, discussion.id(), from.id());

        assertThat(details(discussion.path(), outsider).group()).isEqualTo(from);
    }

    private void refused(Viewer viewer, ContentRef discussion, ContentRef group) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> discussions.move(viewer, discussion.id(), group.id()));
    }

    private DiscussionDetails details(String path, Viewer viewer) {
        return reading.at(path, viewer) instanceof Lookup.Found(ContentDetails content)
                ? reading.details(content, viewer, PageChoice.orLast(1, 50), Optional.empty())
                : fail(path);
    }

    private static DiscussionDetails fail(String path) {
        throw new AssertionError("Nothing at " + path);
    }

    private List<Long> inGroup(ContentRef group) {
        return lists
                .inGroup(group.id(), DiscussionFilter.ALL, Viewer.VISITOR, PageChoice.orLast(1, 50))
                .items()
                .stream()
                .map(row -> row.row().id())
                .toList();
    }
}
