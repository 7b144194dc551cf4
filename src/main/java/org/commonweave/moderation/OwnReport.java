package org.commonweave.moderation;

import java.time.Instant;
import java.util.Optional;
import org.commonweave.content.ContentRef;

/// A report as the person sees it who made it.
///
/// @param thing what it is about, as long as the person can find it
/// @param outcome what came of it, when that is decided
public record OwnReport(Optional<ContentRef> thing, Ground ground, Instant at, Optional<Deed> outcome) {}
