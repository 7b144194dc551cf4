package org.commonweave.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.base.Refusal;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentLists;
import org.commonweave.content.ContentRef;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Replies that are too much, and answers to what is not there for whoever answers.
@IntegrationTest
class UnfitRepliesTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private Talkers talkers;

    @Autowired
    private DiscussionService discussions;

    @Autowired
    private ReplyTargets targets;

    @Autowired
    private ContentLists lists;

    @Autowired
    private Writers writers;

    private Viewer sam = Viewer.VISITOR;
    private Viewer nia = Viewer.VISITOR;

    @BeforeEach
    void enter() {
        sam = writers.somebody(Role.MEMBER);
        nia = writers.somebody(Role.MEMBER);
    }

    @Test
    void replyOfAMegabyteIsRefusedWithASentenceAndNothingOfItStays() {
        ContentRef discussion = discussion();

        assertThatThrownBy(() -> talkers.reply(nia, discussion, "word ".repeat(MEGABYTE / 5)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence()).contains("256"));

        assertThat(lists.parts(discussion.id(), sam, 1).total()).isZero();
    }

    @Test
    void whatWasRemovedIsNotQuoted() {
        ContentRef discussion = discussion();
        ContentRef reply = talkers.reply(nia, discussion, "Said too soon.");
        assertThat(targets.at(reply.path(), sam)).isPresent();

        discussions.remove(nia, reply.id(), "It was wrong.");

        assertThat(targets.at(reply.path(), sam)).isEmpty();
    }

    @Test
    void whatAGroupKeepsToItselfIsNotQuotedOutside() {
        ContentRef group = talkers.group(nia, Joining.HIDDEN, Visibility.GROUP);
        ContentRef reply =
                talkers.reply(nia, talkers.discussion(nia, group, Writers.title("Inside"), "Hush."), "Hush!");

        assertThat(targets.at(reply.path(), nia).map(ReplyTarget::quoted).orElse(""))
                .contains("> Hush!");
        assertThat(targets.at(reply.path(), sam)).isEqualTo(Optional.empty());
    }

    @Test
    void answerToWhatWasRemovedMeanwhileIsRefusedWithASentence() {
        ContentRef discussion = discussion();
        ContentRef reply = talkers.reply(nia, discussion, "Said too soon.");
        discussions.remove(nia, reply.id(), "It was wrong.");

        assertThatThrownBy(() -> talkers.answer(sam, discussion, reply, "Still, I have an answer."))
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        refusal ->
                                assertThat(refusal.sentence()).isEqualTo(Words.say("forum.not-allowed.answered-gone")));
    }

    private ContentRef discussion() {
        ContentRef group = talkers.openGroup(sam, nia);
        return talkers.discussion(sam, group, Writers.title("Ladder"), "Who has one?");
    }
}
