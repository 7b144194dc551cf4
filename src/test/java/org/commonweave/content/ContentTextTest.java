package org.commonweave.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTextTest {

    @Test
    void tagsMayBeTypedInOneLineWithCommasAndSigns() {
        assertThat(new ContentText("T", "", "", List.of("#food, seed  swap,, food")).tags())
                .containsExactly("food", "seed swap");
    }

    @Test
    void linesEndTheSameWayWhereverTheyWereTyped() {
        assertThat(new ContentText("T", "", "a\r\nb\rc", List.of()).body()).isEqualTo("a\nb\nc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t"})
    void titleMustSaySomething(String title) {
        refused(new ContentText(title, "", "", List.of()), "content.title-empty");
    }

    @Test
    void titleOf300CharactersIsRefusedWithItsLength() {
        refused(new ContentText("x".repeat(300), "", "", List.of()), "content.title-long");
    }

    @Test
    void thousandTagsAreRefused() {
        List<String> tags =
                IntStream.range(0, 1_000).mapToObj(number -> "tag" + number).toList();

        refused(new ContentText("T", "", "", tags), "content.tags-many");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B\u200D", "\u2003 \uFEFF", "\0"})
    void titleWithoutAnythingToSeeIsNoTitle(String title) {
        refused(new ContentText(title, "", "", List.of()), "content.title-empty");
    }

    @Test
    void charactersThatNobodyCanSeeAreDroppedFromEveryField() {
        ContentText text = new ContentText("a\0b\u202E", "c\u0008d", "e\0f\n\tg", List.of("h\0i", "\0"));

        assertThat(text).isEqualTo(new ContentText("a b", "c d", "ef\n\tg", List.of("h i")));
    }

    @Test
    void halfACharacterIsShownAsOne() {
        assertThat(new ContentText("a\uD83Db", "", "\uDE00", List.of()))
                .isEqualTo(new ContentText("a\uFFFDb", "", "\uFFFD", List.of()));
    }

    @Test
    void orderAndCapitalsOfTagsMakeNoDifference() {
        ContentText one = new ContentText("T", "", "b", List.of("Food", "seeds"));
        ContentText other = new ContentText("T", "", "b", List.of("seeds", "food"));

        assertThat(one.saysTheSameAs(other)).isTrue();
    }

    private static void refused(ContentText text, String key) {
        assertThatExceptionOfType(TextNotAccepted.class)
                .isThrownBy(text::check)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key))
                .satisfies(refusal -> assertThat(refusal.sentence()).isNotBlank());
    }
}
