package org.commonweave.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Tea & cake", "e\u0301", "مرحبا \u200Fעולם", "👩\u200D🌾🏽", "𝒜 𐌰", "a\u00A0b", "a\tb\nc"})
    void everyScriptIsReadable(String text) {
        assertThat(Characters.readable(text)).isEqualTo(text);
    }

    @Test
    void whatNobodyCanSeeGoes() {
        assertThat(Characters.readable("\0a\u0007b\u001B[0mc\u202Etxt.exe\uFEFF"))
                .isEqualTo("ab[0mctxt.exe");
    }

    @Test
    void whatIsNoCharacterIsShownAsOne() {
        assertThat(Characters.readable("\uD83D a \uDE00\uFFFE\uDBFF\uDFFF")).isEqualTo("\uFFFD a \uFFFD\uFFFD\uFFFD");
    }

    /// A text with a null byte is never taken for one that may stay as it is.
    @Test
    void shortLookGivesTheSameAnswerForEveryCharacter() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            String text = Character.toString(character);
            assertThat(Characters.readable(text)).isEqualTo(Characters.readable(text + "\0"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u2003", "\u200B", "\uFEFF\n\t", "\0"})
    void blanksAndMarksAreNothingToRead(String text) {
        assertThat(Characters.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "🎉", "\u0301", "…", "\uFFFD"})
    void everythingWithAShapeIs(String text) {
        assertThat(Characters.isBlank(text)).isFalse();
    }

    @Test
    void oneLineHasNoBreaks() {
        assertThat(OneLine.of(" a\r\n\0b\u2028c\u202E ")).isEqualTo("a b c");
    }
}
