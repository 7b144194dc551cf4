package org.commonweave.content;

import java.time.Instant;

/// That something is not shown to others.
///
/// @param reason what its author is told, and what its readers find in its place; empty while it only waits
/// @param at since when
public record Withholding(Withheld state, String reason, Instant at) {

    /// Whether nobody has decided about it yet.
    public boolean isWaiting() {
        return state == Withheld.WAITING;
    }

    /// Whether others have seen it before, so that something has to stand in its place.
    boolean leavesTrace() {
        return state == Withheld.HIDDEN;
    }
}
