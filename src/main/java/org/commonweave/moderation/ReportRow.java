package org.commonweave.moderation;

import java.time.Instant;
import org.commonweave.member.MemberSummary;

/// A report as those see it who keep order.
///
/// @param words what the reporter says about it; may be empty
public record ReportRow(MemberSummary reporter, Ground ground, String words, Instant at) {}
