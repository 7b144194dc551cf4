package org.commonweave.moderation;

import java.time.Clock;
import java.util.Optional;
import org.commonweave.base.Refusal;
import org.commonweave.base.Suspensions;
import org.springframework.stereotype.Component;

/// Who may not write at present. Asked before every change, so that a suspension holds at once, in open pages
/// too.
@Component
class SuspensionList implements Suspensions {

    /// No group has this number.
    private static final long EVERYWHERE = 0;

    private final Measures measures;
    private final Clock clock;

    SuspensionList(Measures measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    @Override
    public Optional<Refusal> of(long memberId) {
        return of(memberId, EVERYWHERE);
    }

    @Override
    public Optional<Refusal> of(long memberId, long groupId) {
        return measures.suspensions(memberId, groupId, clock.instant()).stream()
                .findFirst()
                .map(Suspended::new);
    }
}
