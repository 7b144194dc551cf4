package org.commonweave.forum;

import java.util.Optional;
import org.commonweave.content.ContentRef;
import org.commonweave.member.MemberSummary;

/// One discussion in a list, and who began it.
///
/// @param group in which it stands, in lists of more than one group
/// @param muted whether the person who looks has muted whoever began it
/// @param news what is new in it for the person who looks
public record DiscussionSummary(
        DiscussionRow row, MemberSummary author, Optional<ContentRef> group, boolean muted, News news) {}
