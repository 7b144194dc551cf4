package org.commonweave.search.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far the index has been made anew.
///
/// @param done how many items are in it
/// @param total how many there are
/// @param ended when it was done or given up; `null` while it goes on or when it has never begun
public record RebuildState(
        Phase phase, long done, long total, @Nullable Instant ended) {

    static final RebuildState NEVER = new RebuildState(Phase.NEVER, 0, 0, null);

    /// Where a rebuild stands.
    public enum Phase {
        NEVER,
        RUNNING,
        DONE,
        FAILED
    }

    public boolean isRunning() {
        return phase == Phase.RUNNING;
    }

    /// In hundredths, for a progress bar.
    public int percent() {
        return total == 0 ? 100 : Math.toIntExact(100 * Math.min(done, total) / total);
    }
}
