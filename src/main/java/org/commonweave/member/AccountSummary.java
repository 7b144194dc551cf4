package org.commonweave.member;

import java.time.Instant;
import org.commonweave.base.Role;
import org.jspecify.annotations.Nullable;

/// An account as administrators see it in a list.
///
/// @param email where letters to the person go; an unclaimed profile has none
/// @param claimed whether it is the account of somebody, who can sign in as this person unless it was closed
/// @param open whether somebody can sign in as this person
public record AccountSummary(
        long id,
        String handle,
        String name,
        @Nullable String email,
        Role role,
        Instant joined,
        boolean claimed,
        boolean open) {}
