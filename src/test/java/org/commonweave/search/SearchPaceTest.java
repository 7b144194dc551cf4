package org.commonweave.search;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonweave.member.ClientAddress;
import org.junit.jupiter.api.Test;

class SearchPaceTest {

    private static final ClientAddress HALL = ClientAddress.of("192.0.2.7");
    private static final ClientAddress ELSEWHERE = ClientAddress.of("192.0.2.8");

    private final SearchPace pace = new SearchPace();

    @Test
    void aProgramIsRefusedWhilePeopleElsewhereGoOn() {
        for (int i = 0; i < SearchPace.SEARCHES_A_MINUTE; i++) {
            pace.countSearch(HALL);
        }

        assertThatThrownBy(() -> pace.countSearch(HALL)).isInstanceOf(SearchedTooOften.class);
        assertThatCode(() -> pace.countSearch(ELSEWHERE)).doesNotThrowAnyException();
    }

    @Test
    void suggestionsAreCountedApart() {
        for (int i = 0; i < SearchPace.SUGGESTIONS_A_MINUTE; i++) {
            pace.countSuggestion(HALL);
        }

        assertThatThrownBy(() -> pace.countSuggestion(HALL)).isInstanceOf(SearchedTooOften.class);
        assertThatCode(() -> pace.countSearch(HALL)).doesNotThrowAnyException();
    }
}
