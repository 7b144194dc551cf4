package org.commonweave.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.commonweave.member.ClientAddress;
import org.springframework.stereotype.Component;

/// Lets each client search as often as people do, and refuses what only programs do.
@Component
public class SearchPace {

    /// A hall full of people who share one address, each looking for something every few seconds.
    static final int SEARCHES_A_MINUTE = 120;

    /// Several for each word that somebody types.
    static final int SUGGESTIONS_A_MINUTE = 600;

    /// About 10 MB at most; who has more addresses than this is not stopped by counting them.
    private static final int MOST_COUNTED = 50_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<ClientAddress, Bucket> searches = buckets();
    private final Cache<ClientAddress, Bucket> suggestions = buckets();

    /// Counts one search; throws [SearchedTooOften] when it is one too many.
    public void countSearch(ClientAddress client) {
        count(searches, client, SEARCHES_A_MINUTE);
    }

    /// Counts one request for suggestions; throws [SearchedTooOften] when it is one too many.
    public void countSuggestion(ClientAddress client) {
        count(suggestions, client, SUGGESTIONS_A_MINUTE);
    }

    private static void count(Cache<ClientAddress, Bucket> buckets, ClientAddress client, int aMinute) {
        Bucket bucket = buckets.get(
                client,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, MINUTE))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw new SearchedTooOften();
        }
    }

    /// A bucket that nobody touched for a minute is full again.
    private static Cache<ClientAddress, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_COUNTED)
                .expireAfterAccess(MINUTE)
                .build();
    }
}
