package org.commonweave.base;

import java.time.Clock;
import java.time.Duration;

/// Time that goes by the clock, but only ever forward: when the clock is put back, it goes on from where
/// it was. For whatever has to end after a while, which would otherwise wait until the clock shows the
/// old time again.
public final class SteadyTime {

    private final Clock clock;
    private long ahead;
    private long last;

    public SteadyTime(Clock clock) {
        this.clock = clock;
        this.last = byTheClock();
    }

    /// Since no moment in particular.
    public synchronized long nanos() {
        long now = byTheClock();
        if (now + ahead < last) {
            ahead = last - now;
        }
        last = now + ahead;
        return last;
    }

    private long byTheClock() {
        return Duration.ofMillis(clock.millis()).toNanos();
    }
}
