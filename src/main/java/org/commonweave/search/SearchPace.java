package org.commonweave.search;

import org.commonweave.member.ClientAddress;
import org.commonweave.member.ClientPace;
import org.springframework.stereotype.Component;

/// Lets each client search as often as people do, and refuses what only programs do.
@Component
public class SearchPace {

    /// A hall full of people who share one address, each looking for something every few seconds.
    static final int SEARCHES_A_MINUTE = 120;

    /// Several for each word that somebody types.
    static final int SUGGESTIONS_A_MINUTE = 600;

    private final ClientPace searches = new ClientPace(SEARCHES_A_MINUTE);
    private final ClientPace suggestions = new ClientPace(SUGGESTIONS_A_MINUTE);

    /// Counts one search; throws [SearchedTooOften] when it is one too many.
    public void countSearch(ClientAddress client) {
        count(searches, client);
    }

    /// Counts one request for suggestions; throws [SearchedTooOften] when it is one too many.
    public void countSuggestion(ClientAddress client) {
        count(suggestions, client);
    }

    private static void count(ClientPace pace, ClientAddress client) {
        if (!pace.allows(client)) {
            throw new SearchedTooOften();
        }
    }
}
