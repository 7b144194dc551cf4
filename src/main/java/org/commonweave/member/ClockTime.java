package org.commonweave.member;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;

/// Lets buckets refill by the clock that everything else goes by.
record ClockTime(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
        return Duration.ofMillis(clock.millis()).toNanos();
    }

    @Override
    public boolean isWallClockBased() {
        return true;
    }
}
