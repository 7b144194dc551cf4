package org.commonweave.transfer.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostMarkdownTest {

    private final List<String> losses = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            One\\nTwo                                        → One\\\\nTwo
            One\\n\\nTwo                                      → One\\n\\nTwo
            <p>One<br />\\nTwo</p>                           → One\\\\nTwo
            One<br><br>Two                                  → One\\n\\nTwo
            a <b>bold </b>word                              → a **bold** word
            a <b>bold</b><b> word</b>                       → a **bold word**
            <b>Note:</b>text                                → **Note:** text
            <strong></strong>x                              → x
            <i><b>both</b></i>                              → ***both***
            1 * 2 * 3 and [x] #tag @me                      → 1 \\* 2 \\* 3 and \\[x\\] \\#tag \\@me
            1. not a list                                   → 1\\. not a list
            AT&amp;T &lt;b&gt; &amp;amp;                    → AT&T \\<b\\> \\&amp;
            see https://a.example/x_y_z.                    → see <https://a.example/x_y_z>.
            <a href="https://a.example/(x)">w</a>           → [w](https://a.example/%28x%29)
            <a href="https://a.example/">https://a.example/</a> → <https://a.example/>
            <a name="top"></a>word                          → word
            <a href="javascript:alert(1)">word</a>          → word
            <h1>Head</h1>text                               → ## Head\\n\\ntext
            <ul><li>a</li><li>b<ul><li>c</li></ul></li></ul> → - a\\n- b\\n  - c
            <ol start="3"><li>a</li></ol>                   → 3. a
            <blockquote>One\\n\\nTwo</blockquote>              → > One\\n>\\n> Two
            <pre>a &lt; b\\n\\n c</pre>                        → ```\\na < b\\n\\n c\\n```
            <code>a`b</code>                                → ``a`b``
            <hr>                                            → ---
            <img src="https://e.example/a.jpg" alt="A [b]"> → ![A \\[b\\]](https://e.example/a.jpg)
            <table><tr><td>a|b</td><td>c</td></tr></table>  → |  |  |\\n| --- | --- |\\n| a\\|b | c |
            <table><tr><th>a</th><th>c</th></tr><tr><td>1</td><td>2</td></tr></table> → | a | c |\\n| --- | --- |\\n| 1 | 2 |
            <dl><dt>a</dt><dd>b</dd></dl>                   → **a**\\n\\nb
            &nbsp;                                          →
            <div><div>a</div><div>b</div></div>             → a\\n\\nb
            <sub>2</sub>H<sup>3</sup>                       → 2H3
            <del>old</del> new                              → ~~old~~ new
            """)
    void htmlBecomesWhatItLooksLike(String html, String markdown) {
        assertThat(written(html.replace("\\n", "\n")))
                .isEqualTo(
                        markdown == null
                                ? ""
                                : markdown.replace("\\\\n", "\\\n").replace("\\n", "\n"));
    }

    @Test
    void linesOfBlocksFlowTogether() {
        assertThat(written("<!-- wp:paragraph -->\n<p>One\ntwo</p>\n<!-- /wp:paragraph -->"))
                .isEqualTo("One two");
    }

    @Test
    void captionsStandBelowTheirPictures() {
        String picture = "<img class=\"x\" src=\"https://e.example/a.jpg\" alt=\"An oven\" width=\"300\" />";

        assertThat(written("[caption id=\"a\" align=\"left\" width=\"300\"]" + picture + " Our \"oven\"[/caption]"))
                .isEqualTo(written("<figure>" + picture + "<figcaption>Our \"oven\"</figcaption></figure>"))
                .isEqualTo("![An oven](https://e.example/a.jpg \"Our \\\"oven\\\"\")");
    }

    @Test
    void filmsStandOnLinesOfTheirOwn() {
        String film = "<https://www.youtube.com/watch?v=abcdefghijk>";

        assertThat(written("See:\nhttps://www.youtube.com/watch?v=abcdefghijk\nNice."))
                .isEqualTo("See:\n\n" + film + "\n\nNice.");
        assertThat(written("<iframe src=\"//www.youtube.com/embed/abcdefghijk?rel=0\"></iframe>"))
                .isEqualTo(film);
        assertThat(written("[embed]https://www.youtube.com/watch?v=abcdefghijk[/embed]"))
                .isEqualTo(film);
        assertThat(written("<!-- wp:embed {\"url\":\"x\"} --><figure class=\"wp-block-embed\"><div>\n"
                        + "https://www.youtube.com/watch?v=abcdefghijk\n</div></figure><!-- /wp:embed -->"))
                .isEqualTo(film);
    }

    @Test
    void unknownTagsInBracketsAreToldAndTheirWordsStay() {
        assertThat(written("[box type=\"tip\"]Bring a cup[/box] [recent_posts] [sic] [1] [[gallery]]"))
                .isEqualTo("Bring a cup \\[sic\\] \\[1\\] \\[gallery\\]");
        assertThat(losses).containsExactly("[box]", "[recent_posts]");
    }

    @Test
    void programCodeStaysAsItWasTyped() {
        assertThat(written("[code lang=\"php\"]<b>[x y=\"1\"]\n*[/code] and <code>[z a=\"1\"]</code>"))
                .isEqualTo("```php\n<b>[x y=\"1\"]\n*\n```\n\nand `[z a=\"1\"]`");
    }

    @Test
    void notesStandAtTheEnd() {
        String beside = "[{\"id\":\"u-1\",\"content\":\"Said <em>twice<\\/em>\"}]";

        assertThat(written(
                        "Text<sup data-fn=\"u-1\" class=\"fn\"><a href=\"#u-1\">1</a></sup>. More[efn_note]here[/efn_note].",
                        beside))
                .isEqualTo("Text[^1]. More[^2].\n\n[^1]: Said *twice*\n[^2]: here");
    }

    @Test
    void blocksThatAreFilledLaterAreTold() {
        written("<!-- wp:latest-posts {\"postsToShow\":3} /--><!-- wp:spacer /--><p>x</p>");

        assertThat(losses).containsExactly("wp:latest-posts");
    }

    @Test
    void whatStandsBeforeTheCutIsTheLead() {
        PostHtml html = PostHtml.of(item("Come <b>in</b>.<!--more Read on-->Rest.", ""), (_, _) -> List.of(), _ -> {});

        assertThat(html.lead()).isEqualTo("Come in.");
    }

    @Test
    void hostileTextsTakeNoTime() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String piece : List.of(
                    "[code]",
                    "[",
                    "[[",
                    "<b>",
                    "<ul><li>",
                    "<blockquote>",
                    "<div>",
                    "<table><tr><td>",
                    "[a b=\"",
                    "<!--more",
                    "<!-- wp:",
                    "<pre",
                    "\n\n \n")) {
                assertThat(written(piece.repeat(40_000))).isNotNull();
            }
        });
    }

    private String written(String html) {
        return written(html, "");
    }

    private String written(String html, String notes) {
        PostHtml post = PostHtml.of(item(html, notes), (_, _) -> List.of(), losses::add);
        return PostMarkdown.of(post, new EveryTarget(), losses::add);
    }

    private static ExportItem item(String html, String notes) {
        return new ExportItem(
                Map.of(ExportItem.CONTENT, html), List.of(), Map.of("footnotes", notes), List.of(), 0, false);
    }

    private static final class EveryTarget implements Targets {

        @Override
        public Optional<String> link(String href) {
            return Optional.of(href).filter(one -> one.startsWith("http"));
        }

        @Override
        public Optional<String> picture(String source) {
            return Optional.of(source).filter(one -> !one.isEmpty());
        }
    }
}
