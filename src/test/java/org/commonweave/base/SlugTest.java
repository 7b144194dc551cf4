package org.commonweave.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Run a repair café          | run-a-repair-cafe
                    RUN  A REPAIR CAFE         | run-a-repair-cafe
                    Don’t panic                | dont-panic
                    50/50: halves & thirds     | 50-50-halves-thirds
                    Straße zum Fest            | strasse-zum-fest
                    大家一起种菜                  | da-jia-yi-qi-zhong-cai
                    --hyphens--                | hyphens
                    🎉                         | party-popper
                    👨‍👩‍👧                        | man-woman-girl
                    ❤️                         | heavy-black-heart
                    """)
    void titleBecomesLowerCaseWords(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void everyScriptHasASlugInLatinLetters() {
        assertThat(Slug.of("كيف نزرع حديقة")).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void blankTitleHasNoSlug() {
        assertThat(Slug.of("   ")).isEmpty();
    }

    @Test
    void longTitlesWithTheSameBeginningStayApart() {
        String beginning = "word ".repeat(40);

        String one = Slug.of(beginning + "one");
        String two = Slug.of(beginning + "two");

        assertThat(one).hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH).isNotEqualTo(two);
    }
}
