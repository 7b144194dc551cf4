package org.commonweave.content;

/// What somebody wanted to write under an idempotency key is stored now, or was stored already. Published in the
/// transaction of the change, after its revision is written.
public record AttemptSucceeded(long memberId, String key) {}
