package org.commonweave.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.commonweave.Writers;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.forum.DiscussionFilter;
import org.commonweave.forum.DiscussionLists;
import org.commonweave.forum.DiscussionRow;
import org.commonweave.forum.DiscussionSummary;
import org.commonweave.forum.GroupMember;
import org.commonweave.forum.GroupPeople;
import org.commonweave.forum.GroupRole;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.commonweave.member.RunningCommonsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningCommonsTest
class GroupPlantingTest {

    private final GroupPlanting planting;
    private final GroupPeople people;
    private final DiscussionLists reading;
    private final Map<String, MemberSummary> authors;

    @Autowired
    GroupPlantingTest(
            GroupPlanting planting,
            GroupPeople people,
            DiscussionLists reading,
            MemberDirectory directory,
            Writers writers) {
        this.planting = planting;
        this.people = people;
        this.reading = reading;
        authors = Map.of(
                "hal", somebody(directory, writers),
                "dara", somebody(directory, writers),
                "priya", somebody(directory, writers));
    }

    private static MemberSummary somebody(MemberDirectory directory, Writers writers) {
        return directory.one(writers.somebody(Role.MEMBER).member().orElseThrow());
    }

    @Test
    void groupIsPlantedOnceWithAllThatIsSaidInIt() {
        SampleGroup group = SampleGroup.parse(SampleTalkTest.GROUP.formatted(Writers.title("Orchard")));
        SampleTalk talk = SampleTalk.parse(SampleTalkTest.TALK.formatted(Writers.title("Pruning")));
        String name = Writers.title("orchard");

        GroupPlanting.Planted planted = planting.plant(name, group, authors);
        planting.plant("01-pruning.md", planted, talk);
        planting.plant("01-pruning.md", planting.plant(name, group, authors), talk);

        Viewer hal = planted.viewer("hal");
        assertThat(people.members(hal, planted.id()))
                .extracting(GroupMember::role)
                .containsExactly(GroupRole.STEWARD, GroupRole.MODERATOR, GroupRole.MEMBER);
        assertThat(reading.inGroup(planted.id(), DiscussionFilter.ALL, hal, PageChoice.orLast(1, 10))
                        .items())
                .extracting(DiscussionSummary::row)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.replies()).isEqualTo(2);
                    assertThat(row.answers()).isOne();
                    assertThat(row.pinned()).isTrue();
                    assertThat(row.outcome()).isEqualTo("We prune in March.");
                    assertThat(row.createdAt()).isEqualTo("2026-03-01T18:30:00Z");
                    assertThat(row.lastActivityAt()).isEqualTo("2026-03-02T10:15:00Z");
                });
        assertThat(reading.inGroup(planted.id(), DiscussionFilter.ALL, Viewer.VISITOR, PageChoice.orLast(1, 10))
                        .items())
                .extracting(DiscussionSummary::row)
                .extracting(DiscussionRow::id)
                .isEmpty();
    }
}
