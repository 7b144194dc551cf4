package org.commonweave.api;

import java.util.Optional;

/// Knows what some exceptions mean to a program. A module whose refusals need a status of their own offers one
/// as a bean.
public interface ProblemSource {

    /// The answer, or nothing when the exception is not one of this source's.
    Optional<Problem> find(Exception cause);
}
