package org.commonweave.forum;

import java.util.Optional;
import java.util.Set;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.ReaderGroups;
import org.commonweave.content.Visibility;
import org.springframework.stereotype.Component;

/// Who may do what in which group. Stewards of the commons keep order where all members may read; where only the group
/// reads, only the group acts.
@Component
class GroupRights implements ReaderGroups {

    private final Groups groups;
    private final Memberships memberships;

    GroupRights(Groups groups, Memberships memberships) {
        this.groups = groups;
        this.memberships = memberships;
    }

    @Override
    public Set<Long> of(long memberId) {
        return memberships.groupsOf(memberId);
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
        boolean helps = viewer.isAtLeast(Role.STEWARD)
                && groups.findById(group)
                        .filter(open -> open.settings().readers() != Visibility.GROUP)
                        .isPresent();
        return new Standing(
                role.isPresent(),
                helps || role.filter(own -> own.isAtLeast(GroupRole.MODERATOR)).isPresent(),
                helps || role.filter(own -> own.isAtLeast(GroupRole.STEWARD)).isPresent());
    }

    void checkMayTakePart(Viewer viewer, long group) {
        if (!standing(viewer, group).isMember()) {
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
