package org.commonweave.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.commonweave.base.SteadyTime;
import org.springframework.stereotype.Component;

/// Counts how often something was tried, by client address and by account, and refuses what is too much.
///
/// An account is what somebody typed, whether or not there is one, so that the answer does not tell.
@Component
class Attempts {

    /// About 20 MB at most; an attacker with more addresses than this is not stopped by counting them.
    private static final int MAX_COUNTED = 100_000;

    /// A bucket that nobody touched for the longest period is full again.
    private static final Duration FULL_AGAIN = Duration.ofHours(1);

    private final ClockTime time;
    private final Cache<Counted, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MAX_COUNTED)
            .expireAfterAccess(FULL_AGAIN)
            .build();

    Attempts(Clock clock) {
        this.time = new ClockTime(new SteadyTime(clock));
    }

    private record Counted(Deed deed, boolean client, String who) {}

    /// Counts one attempt; throws [TooManyAttempts] if it is one too many.
    void count(Deed deed, ClientAddress client, String account) {
        take(byClient(deed, client));
        take(byAccount(deed, account));
    }

    void countForAccount(Deed deed, String account) {
        take(byAccount(deed, account));
    }

    /// Takes one attempt back, because it turned out to be a rightful one.
    void forgive(Deed deed, ClientAddress client, String account) {
        byClient(deed, client).addTokens(1);
        byAccount(deed, account).addTokens(1);
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket byClient(Deed deed, ClientAddress client) {
        return bucket(new Counted(deed, true, client.text()), deed.perClient);
    }

    private Bucket byAccount(Deed deed, String account) {
        return bucket(new Counted(deed, false, account.strip().toLowerCase(Locale.ROOT)), deed.perAccount);
    }

    private Bucket bucket(Counted counted, int capacity) {
        return buckets.get(
                counted,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, counted.deed().period))
                        .withCustomTimePrecision(time)
                        .build());
    }
}
