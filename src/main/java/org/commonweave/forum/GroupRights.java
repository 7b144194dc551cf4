package org.commonweave.forum;

import java.util.Optional;
import java.util.Set;
import org.commonweave.base.Refusal;
import org.commonweave.base.Role;
import org.commonweave.base.Suspensions;
import org.commonweave.base.Viewer;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.ReaderGroups;
import org.commonweave.content.Visibility;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who may do what in which group. Stewards of the commons keep order where all members may read; where only
/// the group reads, only the group acts.
@Component
class GroupRights implements ReaderGroups {

    private static final Set<GroupRole> KEEPERS = Set.of(GroupRole.MODERATOR, GroupRole.STEWARD);

    private final Groups groups;
    private final Memberships memberships;
    private final ObjectProvider<Suspensions> suspensions;

    GroupRights(Groups groups, Memberships memberships, ObjectProvider<Suspensions> suspensions) {
        this.groups = groups;
        this.memberships = memberships;
        this.suspensions = suspensions;
    }

    @Override
    public Set<Long> of(long memberId) {
        return memberships.groupsOf(memberId);
    }

    @Override
    public Set<Long> keptBy(long memberId) {
        return memberships.groupsOf(memberId, KEEPERS);
    }

    @Override
    public Set<Long> keepersOf(long group) {
        return memberships.membersOf(group, KEEPERS);
    }

    @Override
    public Set<Long> stewardsOf(long group) {
        return memberships.membersOf(group, Set.of(GroupRole.STEWARD));
    }

    @Override
    public Set<Long> peopleOf(long group) {
        return memberships.membersOf(group);
    }

    Standing standing(Viewer viewer, long group) {
        if (!viewer.isMember()) {
            return Standing.OUTSIDE;
        }
        Optional<GroupRole> role = viewer.member()
                .flatMap(member -> memberships.findById(new MemberKey(group, member)))
                .map(Membership::role);
        if (suspension(viewer, group).isPresent()) {
            return new Standing(role.isPresent(), true, false, false);
        }
        boolean helps = viewer.isAtLeast(Role.STEWARD)
                && groups.findById(group)
                        .filter(open -> open.settings().readers() != Visibility.GROUP)
                        .isPresent();
        return new Standing(
                role.isPresent(),
                false,
                helps || role.filter(own -> own.isAtLeast(GroupRole.MODERATOR)).isPresent(),
                helps || role.filter(own -> own.isAtLeast(GroupRole.STEWARD)).isPresent());
    }

    private Optional<Refusal> suspension(Viewer viewer, long group) {
        return viewer.member()
                .flatMap(member -> suspensions.stream()
                        .flatMap(some -> some.of(member, group).stream())
                        .findFirst());
    }

    void checkMayTakePart(Viewer viewer, long group) {
        suspension(viewer, group).ifPresent(refusal -> {
            throw refusal;
        });
        if (!standing(viewer, group).maySpeak()) {
            throw new NotAllowed("forum.not-allowed.take-part");
        }
    }

    void checkMayModerate(Viewer viewer, long group) {
        if (!standing(viewer, group).mayModerate()) {
            throw new NotAllowed("forum.not-allowed.moderate");
        }
    }

    void checkMaySteward(Viewer viewer, long group) {
        if (!standing(viewer, group).maySteward()) {
            throw new NotAllowed("forum.not-allowed.steward");
        }
    }
}
