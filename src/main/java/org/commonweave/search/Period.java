package org.commonweave.search;

import java.time.LocalDate;
import java.util.Optional;

/// A stretch of time in which something changed last.
///
/// @param name `month`, `year` or `older`
/// @param from its first day, if it has one
/// @param to its last day, if it has one
public record Period(String name, Optional<LocalDate> from, Optional<LocalDate> to) {}
