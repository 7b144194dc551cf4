package org.commonweave.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentText;
import org.commonweave.content.Lookup;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.content.Visibility;
import org.commonweave.forum.SummaryService.Extent;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.search.SearchRequest;
import org.commonweave.search.SearchService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningCommonsTest
class SummaryServiceTest {

    private final SummaryService summaries;
    private final DiscussionService discussions;
    private final GroupService groups;
    private final ContentReading reading;
    private final SearchService search;
    private final Talkers talkers;
    private final Viewer asha;
    private final Viewer ben;
    private final Viewer outsider;
    private final ContentRef group;
    private final ContentRef discussion;
    private final List<ContentRef> replies;

    @Autowired
    SummaryServiceTest(
            SummaryService summaries,
            DiscussionService discussions,
            GroupService groups,
            ContentReading reading,
            SearchService search,
            Talkers talkers,
            Writers writers) {
        this.summaries = summaries;
        this.discussions = discussions;
        this.groups = groups;
        this.reading = reading;
        this.search = search;
        this.talkers = talkers;
        asha = writers.somebody(Role.MEMBER);
        ben = writers.somebody(Role.MEMBER);
        outsider = writers.somebody(Role.MEMBER);
        group = talkers.openGroup(asha, ben);
        discussion = talkers.discussion(asha, group, Writers.title("Where does the compost go"), "By the gate?");
        replies = IntStream.range(0, 4)
                .mapToObj(number -> talkers.reply(ben, discussion, "No, at place " + number))
                .toList();
    }

    @Test
    void saysHowManyRepliesItCoversAndHowManyCameSince() {
        write(asha, 3, "Nobody wants it by the gate.");

        assertThat(shown(Viewer.VISITOR).content().html()).contains("Nobody wants it");
        assertThat(shown(Viewer.VISITOR).covered()).isEqualTo(3);
        assertThat(shown(Viewer.VISITOR).newer()).isOne();
        assertThat(shown(Viewer.VISITOR).firstNewer()).contains(replies.get(3).path());

        talkers.reply(asha, discussion, "Well.");
        discussions.remove(ben, replies.get(0).id(), "Twice.");
        discussions.remove(ben, replies.get(3).id(), "Twice.");

        assertThat(shown(Viewer.VISITOR).covered()).isEqualTo(2);
        assertThat(shown(Viewer.VISITOR).newer()).isOne();
    }

    @Test
    void coversNoReplyThatThereIsNot() {
        write(asha, 900, "All of it.");

        assertThat(shown(asha).covers()).isEqualTo(4);
        assertThat(shown(asha).firstNewer()).isEmpty();
    }

    @Test
    void everyMemberOfTheGroupChangesIt() {
        ContentRef summary = write(asha, 4, "By the wall.");

        summaries.edit(ben, summary.id(), 4, edit("By the wall, behind the shed.", 1));

        assertThat(shown(outsider).content().html()).contains("behind the shed");
        assertThat(shown(outsider).content().editor().id())
                .isEqualTo(ben.member().orElseThrow());
        assertThat(shown(outsider).content().mayEdit()).isFalse();
    }

    @Test
    void whoLeavesTheWordsSaysThatTheyStillHold() {
        ContentRef summary = write(asha, 2, "By the wall.");

        summaries.edit(ben, summary.id(), 4, edit("By the wall.", 1));

        assertThat(shown(ben).covers()).isEqualTo(4);
        assertThat(shown(ben).content().revision()).isOne();
        assertThat(summaries.extentOf(summary.id())).isEqualTo(new Extent(4, 4));
    }

    @Test
    void mergedWordsCoverWhatEitherCovered() {
        ContentRef summary = write(asha, 1, "Agreed: the wall.\n\nOpen: the smell.");
        summaries.edit(asha, summary.id(), 4, edit("Agreed: the wall.\n\nOpen: the smell, and rats.", 1));

        summaries.edit(ben, summary.id(), 2, edit("Agreed: the wall, not the gate.\n\nOpen: the smell.", 1));

        assertThat(shown(ben).content().html()).contains("not the gate", "and rats");
        assertThat(shown(ben).covers()).isEqualTo(4);
    }

    @Test
    void othersNeitherWriteNorChangeIt() {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> write(outsider, 1, "Mine."));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> write(Viewer.VISITOR, 1, "Mine."));
        ContentRef summary = write(asha, 4, "By the wall.");

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> summaries.edit(outsider, summary.id(), 4, edit("Mine.", 1)));
    }

    @Test
    void secondOneIsRefusedAndAnEmptyOneToo() {
        write(asha, 4, "By the wall.");

        assertThatExceptionOfType(TextNotAccepted.class).isThrownBy(() -> write(ben, 4, "By the gate."));
        assertThatExceptionOfType(TextNotAccepted.class).isThrownBy(() -> write(ben, 4, " "));
    }

    @Test
    void closedDiscussionIsSummedUpStill() {
        discussions.close(asha, discussion.id(), "");

        write(ben, 4, "By the wall.");

        assertThat(shown(ben).newer()).isZero();
    }

    @Test
    void isReadByWhoeverReadsTheDiscussionAlsoWhenThatChanges() {
        String word = "wurmkiste" + Long.toString(System.nanoTime(), 36);
        ContentRef summary = write(asha, 4, "In the " + word);
        assertThat(search.find(SearchRequest.of(word), outsider).total()).isOne();

        groups.arrange(asha, group.id(), new GroupSettings(Joining.REQUEST, Visibility.GROUP, List.of(), List.of()));

        assertThat(reading.at(summary.path(), outsider)).isInstanceOf(Lookup.Unknown.class);
        assertThat(summaries.of(discussion.id(), outsider)).isEmpty();
        assertThat(search.find(SearchRequest.of(word), outsider).total()).isZero();
        assertThat(summaries.of(discussion.id(), ben)).isPresent();
        assertThatExceptionOfType(ContentMissing.class).isThrownBy(() -> write(outsider, 1, "x"));
    }

    @Test
    void goesIntoTheBinWithItsDiscussion() {
        ContentRef summary = write(asha, 4, "By the wall.");

        discussions.remove(asha, discussion.id(), "Settled.");

        assertThat(reading.at(summary.path(), asha)).isInstanceOf(Lookup.Removed.class);
    }

    private ContentRef write(Viewer viewer, int covers, String body) {
        return summaries
                .write(viewer, new NewSummary(discussion.id(), covers, body, null, null))
                .content();
    }

    private static ContentEdit edit(String body, int base) {
        return new ContentEdit(new ContentText("", "", body, List.of()), base, "", false, null);
    }

    private SummaryDetails shown(Viewer viewer) {
        return summaries.of(discussion.id(), viewer).orElseThrow();
    }
}
