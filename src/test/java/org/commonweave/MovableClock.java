package org.commonweave;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// The clock of the machine, which a test may put back for a while.
@Component
@Primary
public class MovableClock extends Clock {

    private volatile Duration behind = Duration.ZERO;

    /// As somebody does who finds that it was an hour fast.
    public void putBackAnHour() {
        behind = behind.plusHours(1);
    }

    public void putRight() {
        behind = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().minus(behind);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
