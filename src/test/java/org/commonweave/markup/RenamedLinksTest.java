package org.commonweave.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenamedLinksTest {

    private static final Renaming RENAMING =
            new Renaming(Set.of("/wiki/street-party", "/wiki/party"), "/wiki/block-party", "Block party");

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            [[Street party]]                   => [[Block party]]
            [[ STREET⏎party ]], [[Party]]      => [[Block party]], [[Block party]]
            hold a [[street party]] today      => hold a [[block party]] today
            [[Street party|the feast]]         => [[Block party|the feast]]
            [[Street party#Who pays?|x]]       => [[Block party#Who pays?|x]]
            [[Street party#Who pays?]]         => [[Block party#Who pays?]]
            [x](/wiki/street-party)            => [x](/wiki/block-party)
            [x](/wiki/party?a=b#c "T")         => [x](/wiki/block-party?a=b#c "T")
            [Street Party](/wiki/street-party) => [Block party](/wiki/block-party)
            [*Street party*](/wiki/party)      => [*Street party*](/wiki/block-party)
            [x][1]⏎⏎[1]: /wiki/party           => [x][1]⏎⏎[1]: /wiki/block-party
            > - [[Street party]]               => > - [[Block party]]
            | [[Street party\\|x]] |⏎|---|⏎| [[Party]] | => | [[Block party\\|x]] |⏎|---|⏎| [[Block party]] |
            **[[Street party]]**[[Other]]      => **[[Block party]]**[[Other]]
            """)
    void linksSayThePresentTitleAndAddress(String text, String renamed) {
        assertThat(Texts.MARKUP.renamed(Texts.lines(text), RENAMING)).isEqualTo(Texts.lines(renamed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[Street parties]]",
                "`[[Street party]]`",
                "    [[Street party]]",
                "\\[[Street party]]",
                "[[Street party]",
                "Street party",
                "/wiki/street-party",
                "![x](/wiki/street-party)",
                "[x](/wiki/street-party/history)",
                "[x](https://elsewhere.org/wiki/street-party)",
                "[[#Street party]]",
                ""
            })
    void everythingElseStays(String text) {
        assertThat(Texts.MARKUP.renamed(text, RENAMING)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            Tea [and] cake => [Tea \\[and\\] cake](/wiki/tea-and-cake)
            A|B            => [A|B](/wiki/a-b)
            Snake_case_it  => [Snake\\_case\\_it](/wiki/snake-case-it)
            """)
    void titleThatCannotStandInDoubleBracketsBecomesAnOrdinaryLink(String title, String link) {
        Renaming renaming = new Renaming(Set.of("/wiki/old"), Texts.pagePath(title), title);

        String renamed = Texts.MARKUP.renamed("See [[Old]] and [[Old#Part|words]].", renaming);

        assertThat(renamed).isEqualTo("See " + link + " and [words](" + Texts.pagePath(title) + "#part).");
        assertThat(Texts.render(renamed).linkedPaths()).containsExactly(Texts.pagePath(title));
    }

    @Test
    void signInATitleIsNotTakenForTheBeginningOfAHeading() {
        Renaming renaming = new Renaming(Set.of("/wiki/old"), "/wiki/q-a", "Q#A");

        assertThat(Texts.MARKUP.renamed("[[Old]] [[Old#Part]]", renaming)).isEqualTo("[Q#A](/wiki/q-a) [[Q#A#Part]]");
    }

    @Test
    void pageWhoseAddressDoesNotFollowFromItsTitleIsLinkedByItsAddress() {
        Renaming renaming = new Renaming(Set.of("/wiki/old"), "/wiki/folder-readme", "Read me");

        assertThat(Texts.MARKUP.renamed("[[Old]]", renaming)).isEqualTo("[Read me](/wiki/folder-readme)");
    }

    @ParameterizedTest
    @CsvSource({"NHS forms, [[NHS forms]]", "iPad club, [[iPad club]]", "Émile's list, [[émile's list]]"})
    void smallLetterIsKeptOnlyForOrdinaryWords(String title, String link) {
        Renaming renaming = new Renaming(Set.of("/wiki/old"), Texts.pagePath(title), title);

        assertThat(Texts.MARKUP.renamed("[[old]]", renaming)).isEqualTo(link);
    }
}
