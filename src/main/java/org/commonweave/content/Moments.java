package org.commonweave.content;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/// The moments at which things are saved. Each comes after all that were saved before, also when the
/// clock was put back meanwhile: what changed last stands first in lists and feeds, and browsers are not
/// told that nothing is new.
@Component
class Moments {

    /// Clocks are put right by minutes, or by an hour where somebody took summer time for winter time.
    /// What a clock that was off by years has left behind is not followed.
    private static final Duration MOST = Duration.ofDays(1);

    private final Contents contents;
    private final Clock clock;

    Moments(Contents contents, Clock clock) {
        this.contents = contents;
        this.clock = clock;
    }

    Instant next() {
        Instant now = clock.instant();
        return contents.lastChange()
                .filter(last -> !last.isBefore(now) && last.isBefore(now.plus(MOST)))
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .orElse(now);
    }
}
