package org.commonweave.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {

    private final Markup markup = Texts.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain words.",
                "*not* _emphasised_ ~~nor struck~~ ++nor put in++",
                "# no heading",
                "- no list",
                "+ no list",
                "1. no list",
                "12) no list",
                "[[No page]] and [no link](https://example.org)",
                "<b>no</b> &amp; no entity",
                "`no code` and ``none`` | here",
                "no #tag, no @person, no footnote[^1]",
                "=====",
                "-----",
                "> no second quotation",
                "a \\ backslash",
            })
    void wordsAreReadAsTheyStood(String words) {
        String html = markup.render(Quotation.of(words)).html();

        assertThat(org.jsoup.Jsoup.parse(html).select("blockquote > p").text()).isEqualTo(words);
    }

    @Test
    void everyLineIsAParagraphOfTheQuotation() {
        assertThat(Quotation.of("One.\n\n  Two.\n")).isEqualTo("> One.\n>\n> Two.");
    }

    @Test
    void wordsAreFoundHoweverTheyAreBroken() {
        assertThat(Quotation.isFrom("the feather\n\nof a", "Take the  feather of a goose."))
                .isTrue();
        assertThat(Quotation.isFrom("the leather", "Take the feather.")).isFalse();
        assertThat(Quotation.isFrom(" \n", "Take the feather.")).isFalse();
    }
}
