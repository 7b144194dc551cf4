package org.commonweave.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "hall,hall,0",
        "comunity,community,1",
        "fridges,fridge,1",
        "orchrad,orchard,1",
        "hygene,hygiene,1",
        "allergens,allergies,2",
        "hall,shed,4",
        "'',hall,4"
    })
    void countsLettersPutInTakenOutAndExchanged(String one, String other, int mistakes) {
        assertThat(Spelling.mistakes(one, other)).isEqualTo(mistakes);
        assertThat(Spelling.mistakes(other, one)).isEqualTo(mistakes);
    }

    @Test
    void theNearestWordIsMeantAndOfSeveralTheOneUsedMost() {
        List<String> words = List.of("steel", "street", "street", "sweet", "party");

        assertThat(Spelling.nearest("steet", words, 2)).contains("street");
    }

    @Test
    void nothingIsMeantByAWordUnlikeAllOthers() {
        assertThat(Spelling.nearest("quorum", List.of("street", "party"), 2)).isEmpty();
    }
}
