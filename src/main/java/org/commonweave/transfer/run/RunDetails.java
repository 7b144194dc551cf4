package org.commonweave.transfer.run;

import java.util.Optional;
import org.commonweave.member.MemberSummary;
import org.commonweave.transfer.ImportReport;

/// An import with everything that is known of it.
///
/// @param report what would come of it or came of it; empty until it was looked through
public record RunDetails(RunSummary summary, SourceKind kind, MemberSummary startedBy, Optional<ImportReport> report) {}
