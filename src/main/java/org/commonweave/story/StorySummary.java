package org.commonweave.story;

import java.util.List;
import java.util.Optional;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.member.MemberSummary;

/// A story as a list shows it.
///
/// @param picture what stands for it, if anything was chosen
/// @param authors the author first, then those who wrote with them
public record StorySummary(StoryRow story, Optional<LeadPicture> picture, List<MemberSummary> authors) {}
