package org.commonweave.moderation;

import java.time.Instant;
import java.util.Optional;

/// A measure as everybody may know it: no names, no titles, and nobody's own words.
///
/// @param kind what the thing was, such as `reply`; empty if it was not about a thing
public record LogLine(
        Deed deed, String kind, Optional<Ground> ground, Authority as, Instant at, Optional<Instant> until) {}
