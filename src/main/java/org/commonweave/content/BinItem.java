package org.commonweave.content;

import java.time.Instant;

/// Something in the bin, which a steward may take out again.
public record BinItem(
        long id, String kind, String path, String title, String reason, long removedById, Instant removedAt) {}
