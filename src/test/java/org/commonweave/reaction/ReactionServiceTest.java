package org.commonweave.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentRef;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.content.Visibility;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.Joining;
import org.commonweave.forum.Talkers;
import org.commonweave.member.MemberSummary;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.reaction.Reactions.Voice;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningCommonsTest
class ReactionServiceTest {

    private final ReactionService reactions;
    private final DiscussionService discussions;
    private final Talkers talkers;
    private final Writers writers;
    private final Viewer hal;
    private final Viewer sam;
    private final ContentRef page;

    @Autowired
    ReactionServiceTest(
            ReactionService reactions,
            DiscussionService discussions,
            WikiService wiki,
            Talkers talkers,
            Writers writers) {
        this.reactions = reactions;
        this.discussions = discussions;
        this.talkers = talkers;
        this.writers = writers;
        hal = writers.somebody(Role.MEMBER);
        sam = writers.somebody(Role.MEMBER);
        page = wiki.start(hal, NewPage.of(Writers.text(Writers.title("Oil a hinge"), "With a feather.")))
                .content();
    }

    @Test
    void everybodySeesWhoSaidWhat() {
        reactions.thank(sam, page.id(), "  the\nfeather ");
        reactions.give(sam, page.id(), ReactionKind.TRIED);

        Reactions said = reactions.of(page.id(), Viewer.VISITOR);

        assertThat(said.total(ReactionKind.TRIED)).isOne();
        assertThat(said.of(ReactionKind.THANKS).orElseThrow().shown())
                .singleElement()
                .satisfies(voice -> {
                    assertThat(voice.person().id()).isEqualTo(sam.member().orElseThrow());
                    assertThat(voice.reason()).isEqualTo("the feather");
                });
        assertThat(said.total(ReactionKind.AGREE)).isZero();
    }

    @Test
    void sayingTheSameTwiceCountsOnce() {
        reactions.thank(sam, page.id(), "the feather");
        reactions.give(sam, page.id(), ReactionKind.THANKS);

        Reactions said = reactions.of(page.id(), sam);

        assertThat(said.total(ReactionKind.THANKS)).isOne();
        assertThat(said.own(ReactionKind.THANKS).map(Voice::reason)).contains("the feather");
    }

    @Test
    void whatWasSaidIsTakenBack() {
        reactions.give(sam, page.id(), ReactionKind.AGREE);
        reactions.takeBack(sam, page.id(), ReactionKind.AGREE);

        assertThat(reactions.of(page.id(), sam).isEmpty()).isTrue();
    }

    @Test
    void nobodyPraisesTheirOwnWords() {
        assertThat(reactions.mayReact(hal, new MemberSummary(hal.member().orElseThrow(), "hal", "Hal")))
                .isFalse();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> reactions.give(hal, page.id(), ReactionKind.USEFUL));
    }

    @Test
    void visitorsSayNothing() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> reactions.give(Viewer.VISITOR, page.id(), ReactionKind.USEFUL));
    }

    @Test
    void longReasonIsRefused() {
        assertThatExceptionOfType(TextNotAccepted.class)
                .isThrownBy(() -> reactions.thank(sam, page.id(), "x".repeat(ReactionService.MAX_REASON + 1)));
    }

    @Test
    void whoReadsADiscussionWithoutBelongingToItsGroupSaysThanksAlsoWhenItIsClosed() {
        ContentRef group = talkers.openGroup(hal);
        ContentRef discussion = talkers.discussion(hal, group, Writers.title("Ladder"), "I give one away.");
        discussions.close(hal, discussion.id(), "It is gone.");

        reactions.give(sam, discussion.id(), ReactionKind.THANKS);

        assertThat(reactions.of(discussion.id(), hal).total(ReactionKind.THANKS))
                .isOne();
    }

    @Test
    void whatOneMayNotReadIsNotThere() {
        ContentRef group = talkers.group(hal, Joining.REQUEST, Visibility.GROUP);
        ContentRef secret = talkers.discussion(hal, group, Writers.title("Secret"), "Hush.");

        assertThatExceptionOfType(ContentMissing.class)
                .isThrownBy(() -> reactions.give(sam, secret.id(), ReactionKind.AGREE));
        assertThatExceptionOfType(ContentMissing.class)
                .isThrownBy(() -> reactions.takeBack(sam, secret.id(), ReactionKind.AGREE));
    }

    @Test
    void nothingIsSaidAboutWhatWasRemoved() {
        ContentRef group = talkers.openGroup(hal);
        ContentRef discussion = talkers.discussion(hal, group, Writers.title("Ladder"), "Gone soon.");
        discussions.remove(hal, discussion.id(), "Gone.");

        assertThatExceptionOfType(ContentMissing.class)
                .isThrownBy(() -> reactions.give(sam, discussion.id(), ReactionKind.AGREE));
    }

    @Test
    void ofManyOnlySomeAreNamedAndOneselfFirst() {
        reactions.give(sam, page.id(), ReactionKind.AGREE);
        IntStream.range(0, 31)
                .forEach(_ -> reactions.give(writers.somebody(Role.MEMBER), page.id(), ReactionKind.AGREE));

        Reactions.Voices seen =
                reactions.of(page.id(), sam).of(ReactionKind.AGREE).orElseThrow();

        assertThat(seen.total()).isEqualTo(32);
        assertThat(seen.shown()).hasSize(30);
        assertThat(seen.shown().getFirst().person().id()).isEqualTo(sam.member().orElseThrow());
    }
}
