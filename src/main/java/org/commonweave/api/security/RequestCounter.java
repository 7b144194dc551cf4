package org.commonweave.api.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Counts requests: those of a program by its token, all others by the network they come from.
@Component
class RequestCounter {

    /// About 20 MB at most; an attacker with more addresses than this is not stopped by counting them.
    private static final int MAX_COUNTED = 100_000;

    private final Cache<Counted, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MAX_COUNTED)
            .expireAfterAccess(Allowance.PERIOD)
            .build();

    private record Counted(Allowance allowance, String who) {}

    /// How one allowance stands after a request was counted.
    ///
    /// @param remaining how many more requests are allowed now
    /// @param reset after how long all are allowed again
    /// @param pause how long to wait; zero if this request is allowed
    record Standing(Allowance allowance, long remaining, Duration reset, Duration pause) {

        boolean isSpent() {
            return !pause.isZero();
        }
    }

    Standing count(Allowance allowance, String who) {
        ConsumptionProbe probe =
                buckets.get(new Counted(allowance, who), _ -> full(allowance)).tryConsumeAndReturnRemaining(1);
        return new Standing(
                allowance,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static Bucket full(Allowance allowance) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(allowance.quota).refillGreedy(allowance.quota, Allowance.PERIOD))
                .withNanosecondPrecision() // by time that goes on when the clock is put back
                .build();
    }
}
