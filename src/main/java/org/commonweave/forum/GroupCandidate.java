package org.commonweave.forum;

import java.time.Instant;
import java.util.List;
import org.commonweave.member.MemberSummary;

/// Somebody who stands before the door of a group.
///
/// @param isInvited whether the group asked them; otherwise they asked the group
/// @param answers what they answered to the group's questions, in order
public record GroupCandidate(MemberSummary person, boolean isInvited, List<String> answers, Instant since) {}
