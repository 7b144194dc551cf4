package org.commonweave.story;

import java.util.List;
import org.commonweave.member.MemberSummary;

/// A story as a list shows it.
///
/// @param authors the author first, then those who wrote with them
public record StorySummary(StoryRow story, List<MemberSummary> authors) {}
