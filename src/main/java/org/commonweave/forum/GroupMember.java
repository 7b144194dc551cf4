package org.commonweave.forum;

import java.time.Instant;
import org.commonweave.member.MemberSummary;

/// Somebody who belongs to a group.
///
/// @param isAsleep whether they rest for a while
public record GroupMember(MemberSummary person, GroupRole role, Instant joinedAt, boolean isAsleep) {}
