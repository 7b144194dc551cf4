package org.commonweave.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    @Test
    void headingHasAnchorAndVisibleLinkToIt() {
        assertThat(Texts.html("## What *to* buy?"))
                .isEqualTo(
                        "<h2 id=\"what-to-buy\">What <em>to</em> buy? "
                                + "<a class=\"heading-link\" href=\"#what-to-buy\" aria-label=\"heading-link What to buy?\">#</a></h2>");
    }

    /// Levels as typed, levels as rendered.
    @ParameterizedTest
    @CsvSource(textBlock = """
            1 2 3,         2 3 4
            2 3 2,         2 3 2
            2 4 3,         2 3 3
            3 2 1,         2 2 2
            4 6 1 5,       2 3 2 3
            1 2 3 4 5 6,   2 3 4 5 6 6
            """)
    void levelsBeginAtTwoAndHaveNoGaps(String typed, String rendered) {
        String text = typed.lines()
                .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
                .map(level -> "#".repeat(Integer.parseInt(level)) + " x\n\n")
                .collect(Collectors.joining());

        var levels = Texts.render(text).outline().stream()
                .map(heading -> String.valueOf(heading.level()))
                .collect(Collectors.joining(" "));

        assertThat(levels).isEqualTo(rendered);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", commentCharacter = ';', textBlock = """
            # A⏎# a⏎# A!         => a a-2 a-3
            # a⏎# a-2⏎# a⏎# a    => a a-2 a-3 a-4
            # a-2⏎# a⏎# a        => a-2 a a-3
            # Main⏎# Main        => section-main section-main-2
            # fn 1⏎# fn⏎# Fnref 2 => section-fn-1 section-fn section-fnref-2
            # Reply 7            => section-reply-7
            # ???⏎# 🎉           => section section-2
            # Ärger & Öl         => ärger-öl
            # 日本語              => 日本語
            # `code` [l](/x)     => code-l
            # x_y  -  z          => x_y-z
            """)
    void anchorsAreUniquePlainWords(String text, String anchors) {
        var found = Texts.render(text).outline().stream().map(Heading::anchor).collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(anchors);
    }

    @Test
    void anchorIsNoLongerThanMailProgramsBear() {
        assertThat(Texts.render("# " + "word ".repeat(100)).outline().getFirst().anchor())
                .hasSize(100);
    }

    @Test
    void outlineHoldsOnlyHeadingsOfTheTextItself() {
        var outline =
                Texts.render("# One\n\n> # Quoted\n\n- # Listed\n\nTwo\n===").outline();

        assertThat(outline).containsExactly(new Heading(2, "One", "one"), new Heading(2, "Two", "two"));
    }

    @Test
    void headingWithoutTextIsLeftOut() {
        assertThat(Texts.html("#⏎⏎## ##⏎⏎text")).isEqualTo("<p>text</p>");
    }

    @Test
    void headingMayBeAPicture() {
        assertThat(Texts.html("# ![](/logo.png)")).startsWith("<h2 id=\"section\"><img src=\"/logo.png\"");
    }
}
