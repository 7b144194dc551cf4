package org.commonweave.base;

import java.util.Optional;

/// Knows who may read but not write for a while. Whoever keeps order offers one of these as a bean.
public interface Suspensions {

    /// What a person is told who may not write anywhere in the commons at present.
    Optional<Refusal> of(long memberId);

    /// What a person is told who may not write in a group at present, be it there or anywhere.
    Optional<Refusal> of(long memberId, long groupId);
}
