package org.commonweave.forum;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.commonweave.base.OneLine;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentTouched;
import org.commonweave.content.PatientWriting;
import org.commonweave.content.TextNotAccepted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What groups are to each other. A steward of one says it, and it is told on both when a steward of the
/// other agrees. Either can end it. Only who may see both groups learns of it.
@Service
public class RelatedGroups {

    private final GroupRelations relations;
    private final Groups groups;
    private final GroupRights rights;
    private final ContentReading reading;
    private final AccessPolicy policy;
    private final PatientWriting patient;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // wiring
    RelatedGroups(
            GroupRelations relations,
            Groups groups,
            GroupRights rights,
            ContentReading reading,
            AccessPolicy policy,
            PatientWriting patient,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relations = relations;
        this.groups = groups;
        this.rights = rights;
        this.reading = reading;
        this.policy = policy;
        this.patient = patient;
        this.events = events;
        this.clock = clock;
    }

    /// Says what another group is to this one, or agrees if the other has said so. Who is a steward of both
    /// agrees for both.
    ///
    /// @param other its name or its address
    public void relate(Viewer viewer, long groupId, String other, Relation relation) {
        change(viewer, groupId, group -> {
            Group there = named(other, viewer);
            boolean decidesForBoth = rights.standing(viewer, there.id()).maySteward();
            Optional<GroupRelation> known = relations.between(groupId, there.id());
            if (known.isPresent()) {
                agreeTo(known.get(), groupId, relation);
                return there.id();
            }
            check(group, there, relation, decidesForBoth);
            GroupRelation fresh = new GroupRelation(
                    new GroupPair(groupId, there.id()),
                    relation,
                    viewer.member().orElseThrow(),
                    clock.instant());
            if (decidesForBoth) {
                fresh.agree(clock.instant());
            }
            relations.save(fresh);
            return there.id();
        });
    }

    /// Agrees to what another group has said.
    public void agree(Viewer viewer, long groupId, long otherId) {
        change(viewer, groupId, _ -> {
            GroupRelation known = relations.between(groupId, otherId).orElseThrow(ContentMissing::new);
            agreeTo(known, groupId, known.seenFrom(groupId));
            return otherId;
        });
    }

    /// Ends what two groups are to each other, or takes back or turns down what was said.
    public void end(Viewer viewer, long groupId, long otherId) {
        change(viewer, groupId, _ -> {
            relations.between(groupId, otherId).ifPresent(relations::delete);
            return otherId;
        });
    }

    /// What both groups agree on, as far as the person may see the others.
    @Transactional(readOnly = true)
    public List<RelatedGroup> of(long groupId, Viewer viewer) {
        return list(groupId, viewer, GroupRelation::isAgreed);
    }

    /// The same, and what one of the two has not agreed to yet; for the stewards of the group.
    @Transactional(readOnly = true)
    public List<RelatedGroup> ofAnyState(long groupId, Viewer viewer) {
        rights.checkMaySteward(viewer, groupId);
        return list(groupId, viewer, _ -> true);
    }

    private List<RelatedGroup> list(long groupId, Viewer viewer, Predicate<GroupRelation> wanted) {
        return relations.of(groupId).stream()
                .filter(wanted)
                .flatMap(relation -> reading.ref(relation.other(groupId), viewer).stream()
                        .map(other -> new RelatedGroup(
                                other, relation.seenFrom(groupId), relation.isAgreed(), relation.isAskedBy(groupId))))
                .sorted(Comparator.comparing(RelatedGroup::relation)
                        .thenComparing(related -> related.group().title()))
                .toList();
    }

    private Group named(String typed, Viewer viewer) {
        String words = OneLine.of(typed);
        int path = words.indexOf(ForumPath.GROUPS + "/");
        return groups.named(path < 0 ? words : words.substring(path), policy.scope(viewer))
                .orElseThrow(() -> new TextNotAccepted("forum.relation.unknown"));
    }

    private void agreeTo(GroupRelation known, long groupId, Relation relation) {
        if (known.isAgreed() || known.isAskedBy(groupId) || known.seenFrom(groupId) != relation) {
            throw new TextNotAccepted("forum.relation.there");
        }
        known.agree(clock.instant());
    }

    private void check(Group group, Group other, Relation relation, boolean decidesForBoth) {
        if (group.id() == other.id()) {
            throw new TextNotAccepted("forum.relation.itself");
        }
        if (!decidesForBoth && group.settings().joining() == Joining.HIDDEN) {
            throw new TextNotAccepted("forum.relation.hidden");
        }
        boolean isCircle = switch (relation) {
            case PART_OF -> isWithin(other.id(), group.id());
            case WHOLE_OF -> isWithin(group.id(), other.id());
            case WORKS_WITH -> false;
        };
        if (isCircle) {
            throw new TextNotAccepted("forum.relation.circle");
        }
    }

    /// Whether a group is a part of another, or of one of its parts, and so on.
    private boolean isWithin(long part, long whole) {
        Set<Long> seen = new HashSet<>();
        Deque<Long> next = new ArrayDeque<>(List.of(part));
        while (!next.isEmpty()) {
            long here = next.pop();
            if (here == whole) {
                return true;
            }
            if (seen.add(here)) {
                relations.of(here).stream()
                        .filter(relation -> relation.seenFrom(here) == Relation.PART_OF)
                        .forEach(relation -> next.push(relation.other(here)));
            }
        }
        return false;
    }

    private void change(Viewer viewer, long groupId, Deed deed) {
        policy.checkMayWrite(viewer);
        patient.write(() -> {
            Group group = groups.lock(groupId)
                    .filter(there -> there.isPresent() && policy.mayRead(viewer, there))
                    .orElseThrow(ContentMissing::new);
            rights.checkMaySteward(viewer, groupId);
            long other = deed.with(group);
            events.publishEvent(new ContentTouched(groupId));
            events.publishEvent(new ContentTouched(other));
            return groupId;
        });
    }

    @FunctionalInterface
    private interface Deed {

        /// Does it, and says which other group it is about.
        long with(Group group);
    }
}
