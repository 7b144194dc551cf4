package org.commonweave.content.file;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Lets each member add so much an hour, and not more: nobody fills the disk while all others sleep.
@Component
class UploadPace {

    /// Eighty photographs of a good phone. A small file counts as one of these, because it takes work, too. In MiB.
    private static final int AN_HOUR = 400;

    private static final Duration HOUR = Duration.ofHours(1);

    private static final long MEBIBYTE = 1024 * 1024;

    /// Members who have added something of late.
    private static final int MOST_COUNTED = 50_000;

    private final Cache<Long, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_COUNTED)
            .expireAfterAccess(HOUR)
            .build();

    /// Throws [FileRefused] if nothing more may come just now.
    void checkRoom(long member) {
        EstimationProbe probe = bucket(member).estimateAbilityToConsume(1);
        if (!probe.canBeConsumed()) {
            throw new FileRefused(
                    "content.file.often",
                    1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toMinutes());
        }
    }

    /// Counts what has come. The last one may be larger than what was left.
    void count(long member, long bytes) {
        bucket(member).consumeIgnoringRateLimits(1 + bytes / MEBIBYTE);
    }

    private Bucket bucket(long member) {
        return buckets.get(
                member,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(AN_HOUR).refillGreedy(AN_HOUR, HOUR))
                        .withNanosecondPrecision() // by time that goes on when the clock is put back
                        .build());
    }
}
