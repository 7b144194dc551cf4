package org.commonweave.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweave.search.Term.Phrase;
import org.commonweave.search.Term.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {

    @Test
    void wordsAreAllWanted() {
        assertThat(QuestionReader.read("seed  swap").wanted())
                .containsExactly(List.of(new Word("seed")), List.of(new Word("swap")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"seed swap\"", "“seed swap”", "«seed swap»", "\"seed swap"})
    void wordsInQuotationMarksStayTogether(String typed) {
        assertThat(QuestionReader.read(typed).wanted()).containsExactly(List.of(new Phrase("seed swap")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"e-mail", "door-to-door", "http://example.org/hall"})
    void whatIsWrittenWithoutABlankStaysTogether(String typed) {
        assertThat(QuestionReader.read(typed).wanted()).containsExactly(List.of(new Phrase(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"neighbour's", "O’Brien", "3.5", "café", "社区花园", "сад", "🌻"})
    void aWordInAnyScriptIsOneWord(String typed) {
        assertThat(QuestionReader.read(typed).wanted()).containsExactly(List.of(new Word(typed)));
    }

    @Test
    void aMinusBeforeAWordOrAPhraseTurnsItDown() {
        Question question = QuestionReader.read("garden -plot −\"bee hives\"");

        assertThat(question.wanted()).containsExactly(List.of(new Word("garden")));
        assertThat(question.unwanted()).containsExactly(new Word("plot"), new Phrase("bee hives"));
    }

    @Test
    void orJoinsTheWordsAroundIt() {
        assertThat(QuestionReader.read("lease hall OR room OR shed rent").wanted())
                .containsExactly(
                        List.of(new Word("lease")),
                        List.of(new Word("hall"), new Word("room"), new Word("shed")),
                        List.of(new Word("rent")));
    }

    @Test
    void tagsAndAuthorsAreConditions() {
        Question question =
                QuestionReader.read("tag:events TAG:\"older people\" -tag:money author:@gwen -author:hal hall");

        assertThat(question.tags()).containsExactly("events", "older people");
        assertThat(question.unwantedTags()).containsExactly("money");
        assertThat(question.authors()).containsExactly("@gwen");
        assertThat(question.unwantedAuthors()).containsExactly("hal");
        assertThat(question.wanted()).containsExactly(List.of(new Word("hall")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "--",
                "\"",
                "\"\"",
                "OR",
                "OR OR",
                "AND",
                "- - -",
                "+&|!(){}[]^~*?:\\/",
                "tag:",
                "author:\"\"",
                "-tag:",
                "\0\0",
                "\u202e\u200b",
                "…",
                "tag:-",
                "\"-\""
            })
    void onlySignsAskForNothing(String typed) {
        assertThat(QuestionReader.read(typed).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"OR garden|garden", "garden OR|garden", "garden AND|garden", "--garden|garden", "(garden)|garden"})
    void aSignWithoutSenseIsABlank(String typed, String word) {
        assertThat(QuestionReader.read(typed).wanted()).containsExactly(List.of(new Word(word)));
    }

    @Test
    void nullBytesAndBrokenLettersPartWords() {
        assertThat(QuestionReader.read("seed\0swap\ud800").wanted())
                .containsExactly(List.of(new Word("seed")), List.of(new Word("swap")));
    }

    @Test
    void noMoreThanAFewDozenWordsAreRead() {
        assertThat(QuestionReader.read("hall ".repeat(2_000)).wanted()).hasSize(24);
    }

    @ParameterizedTest
    @CsvSource({"garden,true", "cake,false", "route66,false"})
    void onlyLongWordsWithoutDigitsMayBeMistyped(String word, boolean mayBe) {
        assertThat(new Word(word).mayBeMistyped()).isEqualTo(mayBe);
    }
}
