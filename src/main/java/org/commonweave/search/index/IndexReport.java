package org.commonweave.search.index;

import java.time.Instant;
import java.util.Map;

/// What a comparison of the index with the database has found.
///
/// @param items how many items are right or ought to be
/// @param differences what is wrong, by the id of the item
/// @param waiting how many changes the index had yet to take when nobody waited for them any longer
public record IndexReport(Instant at, long items, Map<Long, Difference> differences, long waiting) {

    /// How an item of the index differs from the database.
    public enum Difference {
        /// The index does not know it.
        MISSING,
        /// The index knows an older state of it.
        OUTDATED,
        /// The index knows something that is not there any more.
        LEFT_OVER
    }

    public IndexReport {
        differences = Map.copyOf(differences);
    }

    public boolean isRight() {
        return differences.isEmpty();
    }

    public long count(Difference kind) {
        return differences.values().stream().filter(kind::equals).count();
    }
}
