package org.commonweave.member.token;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A token as its owner sees it; what opens the door is not kept and cannot be shown again.
///
/// @param scopes from least to most
/// @param lastUsedAt to the minute; `null` if it was never used
public record TokenDetails(
        long id,
        String name,
        List<TokenScope> scopes,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        boolean expired) {}
