package org.commonweave.forum;

import java.util.Optional;
import org.commonweave.content.ContentRef;
import org.commonweave.member.MemberSummary;

/// One discussion in a list, and who began it.
///
/// @param group in which it stands, in lists of more than one group
/// @param news what is new in it for the person who looks
public record DiscussionSummary(DiscussionRow row, MemberSummary author, Optional<ContentRef> group, News news) {}
