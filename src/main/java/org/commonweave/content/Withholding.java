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

    /// Whether it is still, or again, in the hands of those whose work it is.
    public boolean isDraft() {
        return state == Withheld.DRAFT;
    }

    /// Whether somebody who keeps order has decided that others do not see it.
    public boolean isDecided() {
        return state == Withheld.DECLINED || state == Withheld.HIDDEN;
    }

    /// Whether others have seen it before, so that something has to stand in its place.
    boolean leavesTrace() {
        return state == Withheld.HIDDEN;
    }
}
