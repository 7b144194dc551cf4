package org.commonweave.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.commonweave.content.Visibility;
import org.commonweave.forum.Joining;
import org.junit.jupiter.api.Test;

class SampleTalkTest {

    static final String GROUP = """
        ---
        title: %s
        summary: Where we talk about trees.
        joining: request
        readers: members
        tags: [trees, fruit]
        steward: hal
        moderators: [dara]
        members: [priya]
        date: 2026-01-10
        questions:
          - Which tree is yours?
        rules:
          - Bring gloves.
          - Be kind.
        ---

        We look after the *orchard*.
        """;

    static final String TALK = """
        ---
        title: %s
        author: priya
        date: 2026-03-01T18:30
        tags: [pruning]
        question: true
        pinned: true
        closed: We prune in March.
        ---

        Before or after the frost? See [[Run a repair café]].

        <!-- reply r1 author: hal date: 2026-03-02T09:00 -->

        After it.

        <!-- reply r2 author: dara date: 2026-03-02T10:15 to: r1 answer: true -->

        In March, then.
        <!-- an ordinary remark stays -->
        """;

    @Test
    void groupSaysWhatItIsForAndWhoBelongsToIt() {
        SampleGroup group = SampleGroup.parse(GROUP.formatted("Orchard"));

        assertThat(group.text().title()).isEqualTo("Orchard");
        assertThat(group.text().body()).isEqualTo("We look after the *orchard*.");
        assertThat(group.text().tags()).containsExactly("trees", "fruit");
        assertThat(group.settings().joining()).isEqualTo(Joining.REQUEST);
        assertThat(group.settings().readers()).isEqualTo(Visibility.MEMBERS);
        assertThat(group.settings().rules()).containsExactly("Bring gloves.", "Be kind.");
        assertThat(group.settings().questions()).containsExactly("Which tree is yours?");
        assertThat(group.steward()).isEqualTo("hal");
        assertThat(group.moderators()).containsExactly("dara");
        assertThat(group.members()).containsExactly("priya");
        assertThat(group.startedAt()).isEqualTo("2026-01-10T00:00:00Z");
    }

    @Test
    void discussionIsFollowedByItsReplies() {
        SampleTalk talk = SampleTalk.parse(TALK.formatted("Pruning"));

        assertThat(talk.text().body()).isEqualTo("Before or after the frost? See [[Run a repair café]].");
        assertThat(talk.question()).isTrue();
        assertThat(talk.pinned()).isTrue();
        assertThat(talk.outcome()).isEqualTo("We prune in March.");
        assertThat(talk.startedAt()).isEqualTo("2026-03-01T18:30:00Z");
        assertThat(talk.replies()).extracting(SampleTalk.Said::name).containsExactly("r1", "r2");
        assertThat(talk.replies().getFirst().to()).isNull();
        assertThat(talk.replies().getFirst().body()).isEqualTo("After it.");
        assertThat(talk.replies().get(1).to()).isEqualTo("r1");
        assertThat(talk.replies().get(1).isAnswer()).isTrue();
        assertThat(talk.replies().get(1).at()).isEqualTo("2026-03-02T10:15:00Z");
        assertThat(talk.replies().get(1).body()).endsWith("<!-- an ordinary remark stays -->");
        assertThat(talk.speakers()).isEqualTo(List.of("priya", "hal", "dara"));
    }

    @Test
    void replyWithoutAnAuthorIsPointedOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SampleTalk.parse(TALK.formatted("Pruning").replace("reply r1 author: hal", "reply r1")))
                .withMessageContaining("author");
    }
}
