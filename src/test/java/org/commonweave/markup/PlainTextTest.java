package org.commonweave.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @Test
    void everyBlockIsALine() {
        assertThat(Texts.render("""
                        # Title *here*
                        Soft
                        break, hard\\
                        break & [link](/x), [[Page|label]], #tag[^1] <b>raw</b> `code`.

                        - one
                          - deep

                          more
                        - [x] done
                        - [ ] open

                        4. four
                        5. five
                           1. nested
                        6. six

                        > [!TIP]
                        > hint

                        > quote

                        |a|b|
                        |-|-|
                        |1|2|

                        ![alt](/p.png "caption")

                        ***

                            code
                              block

                        [^1]: Note
                        """).plainText()).isEqualTo("""
                        Title here
                        Soft break, hard
                        break & link, label, #tag <b>raw</b> code.
                        • one
                        • deep
                        more
                        ☑ done
                        ☐ open
                        4. four
                        5. five
                        1. nested
                        6. six
                        alert.tip
                        hint
                        quote
                        a\tb
                        1\t2
                        alt
                        caption
                        code
                          block
                        Note""");
    }

    @Test
    void excerptIsTheFirstProse() {
        assertThat(Texts.render(
                                "# Title\n\n> quote\n\n- list\n\nFirst *words*\nhere[^1].\n\n## More\n\nSecond.\n\n[^1]: n")
                        .excerpt())
                .isEqualTo("First words here. Second.");
        assertThat(Texts.render("- only a list").excerpt()).isEmpty();
    }

    @Test
    void longExcerptEndsWithASentence() {
        String sentence = "One two three four five six seven eight nine ten. ";

        assertThat(Texts.render(sentence.repeat(10)).excerpt())
                .isEqualTo(sentence.repeat(4).strip());
    }

    @ParameterizedTest
    @CsvSource({
        "one two three, 20, one two three",
        "one two three four, 15, one two three…",
        "One two three. Four five, 20, One two three.",
        "A. bcdefghij klmnopq rst, 20, A. bcdefghij…",
        "abcdefghijklmnopqrstuvwxyz, 10, abcdefghi…"
    })
    void cutEndsWithSentenceOrWord(String text, int length, String cut) {
        assertThat(Excerpt.cut(text, length)).isEqualTo(cut);
    }

    @Test
    void cutNeverSplitsACharacter() {
        assertThat(Excerpt.cut("😀".repeat(20), 10)).isEqualTo("😀".repeat(4) + "…");
    }
}
