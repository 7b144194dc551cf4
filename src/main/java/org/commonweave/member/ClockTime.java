package org.commonweave.member;

import io.github.bucket4j.TimeMeter;
import org.commonweave.base.SteadyTime;

/// Lets buckets refill by the clock that everything else goes by.
record ClockTime(SteadyTime time) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
        return time.nanos();
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
