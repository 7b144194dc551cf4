package org.commonweave.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweave.markup.LinkRewriter.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkRewriterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a](b.md)                       | [a](/wiki/b.md)",
                "[a](<b.md> \"title\")           | [a](/wiki/b.md \"title\")",
                "![a](b.md)                      | ![a](/wiki/b.md)",
                "[![a](p.md)](b.md)              | [![a](/wiki/p.md)](/wiki/b.md)",
                "[a *b* `c`](b.md) and [d](e.md) | [a *b* `c`](/wiki/b.md) and [d](/wiki/e.md)",
                "`[a](b.md)` \\[a](b.md)         | `[a](b.md)` \\[a](b.md)",
                "[](b.md)                        | [](/wiki/b.md)",
                "[a](b\\_c.md)                   | [a](/wiki/b_c.md)",
                "> - [a](b.md)                   | > - [a](/wiki/b.md)",
                "'| [a](b.md) | ä'              | '| [a](/wiki/b.md) | ä'",
                "[gone *here*](gone) now         | gone *here* now",
                "![gone](gone) now               | gone now",
                "[![in](p.md)](gone)             | ![in](/wiki/p.md)",
                "[a](https://example.org)        | [a](https://example.org)"
            })
    void targetsChangeAndNothingElse(String before, String after) {
        assertThat(rewritten(before)).isEqualTo(after);
    }

    @Test
    void definitionsOfReferencesChange() {
        assertThat(rewritten("See [a][x] and [x].\n\n[x]: b.md \"Title\"\n"))
                .isEqualTo("See [a][x] and [x].\n\n[x]: /wiki/b.md \"Title\"\n");
    }

    @Test
    void referenceThatLeadsNowhereKeepsItsWords() {
        assertThat(rewritten("See [a][x] and [x].\n\n[x]: gone\n")).isEqualTo("See a and x.\n\n[x]: gone\n");
    }

    @Test
    void programsStayAsTheyAre() {
        String program = "```\n[a](b.md)\n```\n\n    [a](b.md)\n";

        assertThat(rewritten(program)).isEqualTo(program);
    }

    private static String rewritten(String text) {
        return LinkRewriter.rewrite(text, (target, _) -> {
            if (target.startsWith("https:")) {
                return new Fate.Stay();
            }
            return target.equals("gone") ? new Fate.Words() : new Fate.Lead("/wiki/" + target);
        });
    }
}
