package org.commonweave.seed;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.NewText;
import org.commonweave.content.NewText.Credit;
import org.commonweave.content.Saved;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.GroupPeople;
import org.commonweave.forum.GroupPeople.Wish;
import org.commonweave.forum.GroupRole;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.NewDiscussion;
import org.commonweave.forum.NewGroup;
import org.commonweave.forum.NewReply;
import org.commonweave.forum.NewSummary;
import org.commonweave.forum.RelatedGroup;
import org.commonweave.forum.RelatedGroups;
import org.commonweave.forum.Relation;
import org.commonweave.forum.SummaryService;
import org.commonweave.member.MemberSummary;
import org.springframework.stereotype.Component;

/// Brings in sample groups and what is said in them. Each step leaves alone what is there already.
@Component
class GroupPlanting {

    private final GroupService groups;
    private final GroupPeople people;
    private final RelatedGroups related;
    private final DiscussionService discussions;
    private final SummaryService summaries;

    GroupPlanting(
            GroupService groups,
            GroupPeople people,
            RelatedGroups related,
            DiscussionService discussions,
            SummaryService summaries) {
        this.groups = groups;
        this.people = people;
        this.related = related;
        this.discussions = discussions;
        this.summaries = summaries;
    }

    /// A group that is there, and the person who acts for it.
    record Planted(long id, String path, Viewer steward, Map<String, MemberSummary> authors) {

        MemberSummary author(String handle) {
            return Optional.ofNullable(authors.get(handle))
                    .orElseThrow(() -> new IllegalArgumentException("Nobody in members.yaml has the handle " + handle));
        }

        Viewer viewer(String handle) {
            return new Viewer(author(handle).id(), Role.STEWARD);
        }
    }

    /// Throws [org.commonweave.content.PathTaken] if another group has its name.
    Planted plant(String name, SampleGroup group, Map<String, MemberSummary> authors) {
        MemberSummary founder =
                Optional.ofNullable(authors.get(group.steward())).orElseThrow();
        Viewer steward = new Viewer(founder.id(), Role.STEWARD);
        Saved saved = groups.start(
                steward,
                new NewGroup(
                        new NewText(group.text(), "", new Credit(founder.id(), group.startedAt()), key("group", name)),
                        group.settings()));
        Planted planted = new Planted(saved.content().id(), saved.content().path(), steward, authors);
        group.members().forEach(member -> letIn(planted, member));
        group.moderators().forEach(moderator -> {
            letIn(planted, moderator);
            people.giveRole(steward, planted.id(), planted.author(moderator).id(), GroupRole.MODERATOR);
        });
        return planted;
    }

    private void letIn(Planted group, String handle) {
        people.invite(group.steward(), group.id(), group.author(handle).handle());
        people.join(group.viewer(handle), group.id(), Wish.PLAIN);
    }

    /// Starts a discussion and lets everybody say what they say in it.
    ///
    /// @return its address
    String plant(String name, Planted group, SampleTalk talk) {
        talk.speakers().forEach(speaker -> letIn(group, speaker));
        Saved discussion = discussions.start(
                group.viewer(talk.author()),
                new NewDiscussion(
                        new NewText(
                                talk.text(),
                                "",
                                new Credit(group.author(talk.author()).id(), talk.startedAt()),
                                key("discussion", group.id() + name)),
                        group.id(),
                        talk.question(),
                        null));
        long id = discussion.content().id();
        Map<String, Long> said = new HashMap<>();
        talk.replies().forEach(reply -> said.put(reply.name(), say(name, group, id, reply, said)));
        talk.replies().stream()
                .filter(SampleTalk.Said::isAnswer)
                .forEach(reply -> accept(group, Optional.ofNullable(said.get(reply.name()))));
        Optional.ofNullable(talk.sum()).ifPresent(sum -> sumUp(group, id, sum, talk.position(sum.covers())));
        if (talk.pinned()) {
            discussions.pin(group.steward(), id, true);
        }
        Optional.ofNullable(talk.outcome()).ifPresent(outcome -> discussions.close(group.steward(), id, outcome));
        return discussion.content().path();
    }

    private void sumUp(Planted group, long discussion, SampleTalk.Sum sum, int covers) {
        summaries.write(
                group.viewer(sum.author()),
                new NewSummary(
                        discussion,
                        covers,
                        sum.body(),
                        new Credit(group.author(sum.author()).id(), sum.at()),
                        key("summary", Long.toString(discussion))));
    }

    /// Says what another group is to a group, for both.
    void relate(Planted group, Planted other, Relation relation) {
        if (!knows(group, other, _ -> true)) {
            related.relate(group.steward(), group.id(), other.path(), relation);
        }
        if (!knows(group, other, RelatedGroup::isAgreed)) {
            related.agree(other.steward(), other.id(), group.id());
        }
    }

    private boolean knows(Planted group, Planted other, Predicate<RelatedGroup> state) {
        return related.ofAnyState(group.id(), group.steward()).stream()
                .filter(known -> known.group().id() == other.id())
                .anyMatch(state);
    }

    private void accept(Planted group, Optional<Long> reply) {
        reply.ifPresent(id -> discussions.accept(group.steward(), id, true));
    }

    private long say(String talk, Planted group, long discussion, SampleTalk.Said reply, Map<String, Long> said) {
        Long answered = reply.to() == null
                ? null
                : Optional.ofNullable(said.get(reply.to()))
                        .orElseThrow(() -> new IllegalArgumentException("Nobody has said " + reply.to() + " before"));
        return discussions
                .reply(
                        group.viewer(reply.author()),
                        new NewReply(
                                discussion,
                                answered,
                                reply.body(),
                                new Credit(group.author(reply.author()).id(), reply.at()),
                                key("reply", group.id() + talk + reply.name())))
                .content()
                .id();
    }

    /// As long as the column allows, however long the names are.
    private static String key(String what, String name) {
        return "seed-" + UUID.nameUUIDFromBytes((what + name).getBytes(StandardCharsets.UTF_8));
    }
}
