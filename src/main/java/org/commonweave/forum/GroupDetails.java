package org.commonweave.forum;

import java.util.List;
import java.util.Optional;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.member.MemberSummary;

/// A group as somebody sees it.
///
/// @param picture what stands for it
/// @param members how many belong to it
/// @param stewards who looks after it
/// @param mayReadTalk whether the person may read its discussions, and so may know who takes part
/// @param own how the person belongs to it, if they do
/// @param standing what the person may do in it
/// @param hasAsked whether the person has asked to join and waits
/// @param isInvited whether the person was asked to join
/// @param related what other groups are to it, as far as the person may see them
public record GroupDetails(
        ContentDetails content,
        GroupSettings settings,
        Optional<LeadPicture> picture,
        long members,
        List<MemberSummary> stewards,
        boolean mayReadTalk,
        Optional<GroupMember> own,
        Standing standing,
        boolean hasAsked,
        boolean isInvited,
        List<RelatedGroup> related) {

    public boolean isAsleep() {
        return own.filter(GroupMember::isAsleep).isPresent();
    }
}
