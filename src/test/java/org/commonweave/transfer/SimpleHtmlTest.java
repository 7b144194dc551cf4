package org.commonweave.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweave.markup.HtmlRewriter;
import org.commonweave.transfer.Problem.Kind;
import org.junit.jupiter.api.Test;

class SimpleHtmlTest {

    private final Findings findings = new Findings();

    @Test
    void tablesBecomeTables() {
        String html = """
                <table>
                <thead><tr><th>Seed</th><th>Month</th></tr></thead>
                <tbody>
                <tr><td>Kale | cabbage</td><td>March<br>or <b>April</b></td></tr>
                <tr><td>Leek</td></tr>
                </tbody>
                </table>
                """;

        assertThat(rewritten(html).strip())
                .isEqualTo("| Seed | Month |\n| --- | --- |\n| Kale \\| cabbage | March or **April** |\n| Leek |");
        assertThat(findings.report().counts()).isEmpty();
    }

    @Test
    void wordsPicturesAndLinksStay() {
        assertThat(rewritten(
                                "<p align=\"center\"><a href=\"a b.md\"><img src=\"p.png\" alt=\"Pots\"></a> <em>new</em></p>\n")
                        .strip())
                .isEqualTo("[![Pots](p.png)](a%20b.md) *new*");
    }

    @Test
    void linkAroundAWholePartBecomesALinkOfItsWords() {
        assertThat(rewritten("<div><a href=\"a.md\"><h4>Seeds</h4><p>All of them</p></a></div>\n")
                        .strip())
                .isEqualTo("[Seeds All of them](a.md)");
        assertThat(rewritten("<p><a id=\"seeds\"></a>Seeds</p>\n").strip()).isEqualTo("Seeds");
    }

    @Test
    void filmsStandOnALineOfTheirOwn() {
        assertThat(rewritten("<iframe src=\"https://www.youtube.com/embed/dQw4w9WgXcQ\"></iframe>\n")
                        .strip())
                .isEqualTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
    }

    @Test
    void scriptsAreTakenOutAndTold() {
        assertThat(rewritten("<script>alert(1)</script>\n\nText\n"))
                .doesNotContain("alert")
                .contains("Text");
        assertThat(findings.report().counts()).containsOnlyKeys(Kind.HTML);
    }

    private String rewritten(String text) {
        return HtmlRewriter.rewrite(text, new SimpleHtml("a.md", findings));
    }
}
