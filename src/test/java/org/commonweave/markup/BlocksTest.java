package org.commonweave.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BlocksTest {

    @ParameterizedTest
    @EnumSource(Alert.Kind.class)
    void markedQuotationIsAnAlert(Alert.Kind kind) {
        String name = kind.cssName();

        assertThat(Texts.html("> [!" + kind + "]⏎> Mind **this**.⏎>⏎> And that."))
                .isEqualTo("<aside class=\"alert alert-"
                        + name + "\" role=\"note\"><p class=\"alert-title\">alert." + name
                        + "</p><p>Mind <strong>this</strong>.</p><p>And that.</p></aside>");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
        > [!tip]⏎> x          => <aside class="alert alert-tip" role="note"><p class="alert-title">alert.tip</p><p>x</p></aside>
        > [!TIP]  ⏎> x        => <aside class="alert alert-tip" role="note"><p class="alert-title">alert.tip</p><p>x</p></aside>
        > [!TIP]⏎>⏎> - x      => <aside class="alert alert-tip" role="note"><p class="alert-title">alert.tip</p><ul><li>x</li></ul></aside>
        > [!TIP]              => <aside class="alert alert-tip" role="note"><p class="alert-title">alert.tip</p></aside>
        > [!TIP] x            => <blockquote><p>[!TIP] x</p></blockquote>
        > [!HINT]⏎> x         => <blockquote><p>[!HINT]x</p></blockquote>
        [!TIP]                => <p>[!TIP]</p>
        """)
    void onlyAKnownMarkerOnItsOwnLineMakesAnAlert(String text, String html) {
        assertThat(Texts.html(text)).isEqualTo(html);
    }

    @Test
    void whatRepeatsOtherWordsIsFoldedAndNotSearched() {
        String text = "Own words.⏎⏎> [!FOLDED]⏎>⏎> Words of *others*.";

        assertThat(Texts.html(text))
                .isEqualTo("<p>Own words.</p><details class=\"folded\"><summary>folded</summary>"
                        + "<blockquote><p>Words of <em>others</em>.</p></blockquote></details>");
        assertThat(Texts.render(text).plainText()).isEqualTo("Own words.");
    }

    @Test
    void tableScrollsByItselfAndHasAName() {
        assertThat(Texts.html("|a|b|c|⏎|:-|-:|:-:|⏎|1|2|[[x\\|y]]|")).isEqualTo("""
            <div class="table-scroll" tabindex="0" role="region" aria-label="table 1"><table><thead><tr>\
            <th scope="col" class="align-left">a</th><th scope="col" class="align-right">b</th>\
            <th scope="col" class="align-center">c</th></tr></thead><tbody><tr><td class="align-left">1</td>\
            <td class="align-right">2</td><td class="align-center">\
            <a href="/wiki/x" data-path="/wiki/x">y</a></td></tr></tbody></table></div>\
            """);
    }

    @Test
    void tablesAreNamedByTheirNumber() {
        var tables = Jsoup.parse(Texts.html("|a|⏎|-|⏎⏎|b|⏎|-|")).select("[role=region]");

        assertThat(tables.eachAttr("aria-label")).containsExactly("table 1", "table 2");
    }

    @Test
    void taskIsADisabledCheckboxWithAName() {
        assertThat(Texts.html("- [ ] a⏎- [x] b⏎- c")).isEqualTo("""
            <ul><li class="task"><input type="checkbox" disabled="" aria-label="task.open" /> a</li>\
            <li class="task"><input type="checkbox" disabled="" checked="" aria-label="task.done" /> b</li>\
            <li>c</li></ul>\
            """);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
        ~~old~~            => <p><del>old</del></p>
        ~5 kg~             => <p>~5 kg~</p>
        ***                => <hr />
        3. a⏎4. b          => <ol start="3"><li>a</li><li>b</li></ol>
        a  ⏎b              => <p>a<br />b</p>
        ```c++ x⏎a<b⏎```   => <pre tabindex="0"><code class="language-c++">a&lt;b</code></pre>
        ```"x⏎a⏎```        => <pre tabindex="0"><code>a</code></pre>
        """)
    void commonMarkBlocks(String text, String html) {
        assertThat(Texts.html(text).replace("&#43;", "+")).isEqualTo(html);
    }

    @Test
    void footnoteAndItsMentionsLinkToEachOther() {
        assertThat(Texts.html("a[^x] b[^x]⏎⏎[^x]: Note")).isEqualTo("""
            <p>a<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" aria-label="footnote 1">1</a></sup> \
            b<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" aria-label="footnote 1">1</a></sup></p>\
            <section class="footnotes" role="doc-endnotes" aria-label="footnotes"><ol><li id="fn-1"><p>Note \
            <a href="#fnref-1" class="footnote-backref" aria-label="footnote-back 1">↩</a> \
            <a href="#fnref-1-2" class="footnote-backref" aria-label="footnote-back 1-2">\
            <sup class="footnote-ref">2</sup>↩</a></p></li></ol></section>\
            """);
    }

    @Test
    void footnoteAnchorsAreUniqueWhateverTheLabels() {
        var page = Jsoup.parse(Texts.html("""
            [^a] [^a] [^a-2] [^"><b>] [^fn]

            # fnref 1

            # fn 1

            [^a]: A [^deep]
            [^a-2]: B [^a]
            [^"><b>]: C
            [^fn]: D
            [^deep]: E [^deep]
            """.replace('\n', '⏎')));

        assertThat(page.select("[id]").eachAttr("id")).hasSize(15).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
    }

    @Test
    void noteThatNothingMentionsIsLeftOut() {
        var rendered = Texts.render("a [^y]⏎⏎[^x]: Note [[Tools]] [^z]⏎⏎[^z]: Deep");

        assertThat(rendered.html().strip()).isEqualTo("<p>a [^y]</p>");
        assertThat(rendered.plainText()).isEqualTo("a [^y]");
        assertThat(rendered.linkedPaths()).isEmpty();
    }
}
