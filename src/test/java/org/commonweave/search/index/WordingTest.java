package org.commonweave.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.commonweave.site.SiteSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private final Wording english = new Wording(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "gardens,gardening",
        "Café,cafes",
        "neighbour’s,neighbours",
        "volunteers,VOLUNTEERING",
        "naïve,naive",
        "Ærøskøbing,aeroskobing"
    })
    void formsOfAWordAreTheSame(String one, String other) {
        assertThat(english.stemsOf(one)).isEqualTo(english.stemsOf(other));
    }

    @Test
    void wordsKeepTheirForm() {
        assertThat(english.wordsOf("Start Café-Gardens")).containsExactly("start", "cafe", "gardens");
    }

    @Test
    void everyLanguageOfTheSiteHasStemsAndSmallWords() {
        assertThat(SiteSettings.LANGUAGES)
                .allSatisfy(language -> assertThat(Wording.hasStemmer(language)).isTrue());
        assertThat(english.isSmall("How")).isTrue();
        assertThat(english.isSmall("hall")).isFalse();
    }

    @Test
    void anotherLanguageIsCutIntoPlainWords() {
        Wording other = new Wording(Locale.forLanguageTag("qaa"));

        assertThat(other.stemsOf("Gärten gardens")).containsExactly("garten", "gardens");
        assertThat(other.isSmall("the")).isFalse();
    }
}
