package org.commonweave.story;

import java.time.Instant;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.member.MemberSummary;

/// That a story wants to name a group, for those who look after the group. They may read it for that, also while it is
/// a draft.
public record NamingRequest(
        ContentDetails story, ContentRef group, NamingState state, MemberSummary askedBy, Instant askedAt) {}
