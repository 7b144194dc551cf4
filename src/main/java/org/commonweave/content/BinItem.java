package org.commonweave.content;

import java.time.Duration;
import java.time.Instant;

/// Something in the bin, which a steward may take out again until it is gone for good.
public record BinItem(
        long id, String kind, String path, String title, String reason, long removedById, Instant removedAt) {

    /// Long enough to come back from a holiday and find what is missing.
    public static final int DAYS_KEPT = 30;

    /// When it is gone for good.
    public Instant keptUntil() {
        return removedAt.plus(Duration.ofDays(DAYS_KEPT));
    }
}
