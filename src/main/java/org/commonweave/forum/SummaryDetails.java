package org.commonweave.forum;

import java.util.Optional;
import org.commonweave.content.ContentDetails;

/// How a discussion stands, as its readers see it.
///
/// @param covers the position of the last reply that it takes into account
/// @param covered how many of the replies up to there are still to be read
/// @param newer how many came since
/// @param firstNewer the address of the first of those
public record SummaryDetails(
        ContentDetails content, int covers, long covered, long newer, Optional<String> firstNewer) {}
