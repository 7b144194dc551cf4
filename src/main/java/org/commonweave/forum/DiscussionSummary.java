package org.commonweave.forum;

import org.commonweave.member.MemberSummary;

/// One discussion in a list, and who began it.
public record DiscussionSummary(DiscussionRow row, MemberSummary author) {}
