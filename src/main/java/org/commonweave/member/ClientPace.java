package org.commonweave.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/// Lets each client do something so many times a minute, and not more.
public final class ClientPace {

    /// About 10 MB at most; who has more addresses than this is not stopped by counting them.
    private static final int MOST_COUNTED = 50_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int timesAMinute;

    /// A bucket that nobody touched for a minute is full again.
    private final Cache<ClientAddress, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_COUNTED)
            .expireAfterAccess(MINUTE)
            .build();

    public ClientPace(int timesAMinute) {
        this.timesAMinute = timesAMinute;
    }

    /// Counts one time more, unless it is one too many.
    ///
    /// @return whether the client may
    public boolean allows(ClientAddress client) {
        return buckets.get(client, _ -> full()).tryConsume(1);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(timesAMinute).refillGreedy(timesAMinute, MINUTE))
                .withNanosecondPrecision() // by time that goes on when the clock is put back
                .build();
    }
}
