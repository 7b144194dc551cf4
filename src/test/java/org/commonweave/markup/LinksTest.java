package org.commonweave.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            [[Tool library]]         => <a href="/wiki/tool-library" data-path="/wiki/tool-library">Tool library</a>
            [[Tool library|tools]]   => <a href="/wiki/tool-library" data-path="/wiki/tool-library">tools</a>
            [[ Tool⏎library | the⏎tools ]] => <a href="/wiki/tool-library" data-path="/wiki/tool-library">the tools</a>
            [[Tools#What to buy!]]   => <a href="/wiki/tools#what-to-buy" data-path="/wiki/tools">Tools › What to buy!</a>
            [[Tools#What to buy|x]]  => <a href="/wiki/tools#what-to-buy" data-path="/wiki/tools">x</a>
            [[#What to buy]]         => <a href="#what-to-buy">What to buy</a>
            [[Tools#Main]]           => <a href="/wiki/tools#section-main" data-path="/wiki/tools">Tools › Main</a>
            [[C# basics]]            => <a href="/wiki/c-basics" data-path="/wiki/c-basics">C# basics</a>
            [[Café *x* y]]           => <a href="/wiki/caf%C3%A9-x-y" data-path="/wiki/caf%C3%A9-x-y">Café *x* y</a>
            [[[Tools]]]              => [<a href="/wiki/tools" data-path="/wiki/tools">Tools</a>]
            *[[Tools]]*              => <em><a href="/wiki/tools" data-path="/wiki/tools">Tools</a></em>
            [[Tools]](x)             => <a href="/wiki/tools" data-path="/wiki/tools">Tools</a>(x)
            [a [[Tools]] b](/x)      => [a <a href="/wiki/tools" data-path="/wiki/tools">Tools</a> b](/x)
            """)
    void doubleBracketsLinkToPages(String text, String html) {
        assertThat(Texts.html(text)).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[]]", "[[ ]]", "[[|x]]", "\\[[Tools]]", "[\\[Tools]]", "[[Tools]", "[Tools]]", "[[^1]]"})
    void otherBracketsStayText(String text) {
        assertThat(Texts.html(text)).isEqualTo("<p>" + text.replace("\\", "") + "</p>");
        assertThat(Texts.render(text).linkedPaths()).isEmpty();
    }

    @Test
    void textThatIsNoTitleStaysText() {
        var markup = Texts.builder().pagePath(_ -> "").build();

        assertThat(markup.render("[[???]] [[???#x]]").html().strip()).isEqualTo("<p>[[???]] [[???#x]]</p>");
    }

    @Test
    void pageLinksAreNotReadInCode() {
        assertThat(Texts.html("`[[Tools]]`")).isEqualTo("<p><code>[[Tools]]</code></p>");
    }

    @Test
    void definedLabelStaysCommonMarkLink() {
        assertThat(Texts.html("[[Tools]]⏎⏎[Tools]: /elsewhere"))
                .isEqualTo("<p>[<a href=\"/elsewhere\" data-path=\"/elsewhere\">Tools</a>]</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            [x](/wiki/a?b#c)     => <a href="/wiki/a?b#c" data-path="/wiki/a">x</a>
            [x](/wiki/a@b)       => <a href="/wiki/a&#64;b" data-path="/wiki/a%40b">x</a>
            [x](https://a.org/)  => <a href="https://a.org/" rel="noopener nofollow ugc">x</a>
            [x](HTTPS://a.org/)  => <a href="HTTPS://a.org/" rel="noopener nofollow ugc">x</a>
            [x](//a.org/)        => <a href="//a.org/" rel="noopener nofollow ugc">x</a>
            [x](/\\\\a.org/)     => <a href="/%5Ca.org/" data-path="/%5Ca.org/">x</a>
            [x](mailto:a@b.org)  => <a href="mailto:a&#64;b.org">x</a>
            [x](tel:+441234)     => <a href="tel:&#43;441234">x</a>
            [x](other "Title")   => <a href="other" title="Title">x</a>
            [x](#part)           => <a href="#part">x</a>
            www.a.org            => <a href="http://www.a.org" rel="noopener nofollow ugc">www.a.org</a>
            """)
    void targetsDecideAboutAttributes(String text, String html) {
        assertThat(Texts.html(text)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void linkedPathsAreDistinctAndInDocumentOrder() {
        var paths = Texts.render(
                        "[[B]] [a](/wiki/a?x) [[b#c]] [o](https://o.org/wiki/z) [s](/stories/s#t) //x [r](wiki/r)")
                .linkedPaths();

        assertThat(paths).containsExactly("/wiki/b", "/wiki/a", "/stories/s");
    }

    @Test
    void headingsThatLinksNameAreTold() {
        var links = Texts.render("[[B#Who pays?]] [a](/wiki/a#caf%C3%A9) [[#Here]] [b](#there) [[B]] [x](/wiki/a#top)"
                        + " [y](/wiki/a#fn-1) [z](/wiki/a#:~:text=z) [o](https://o.org/#p)")
                .links();

        assertThat(links)
                .containsExactly(
                        new LinkTarget("/wiki/b", "who-pays"),
                        new LinkTarget("/wiki/a", "café"),
                        new LinkTarget("", "here"),
                        new LinkTarget("", "there"),
                        new LinkTarget("/wiki/b", ""),
                        new LinkTarget("/wiki/a", ""));
    }

    @Test
    void pathsInsideTheSiteAreWrittenInOneWay() {
        var markup =
                Texts.builder().tidyPath(path -> path.toLowerCase(Locale.ROOT)).build();

        var rendered = markup.render("[a](/Wiki/A?B#C) [o](https://o.org/X)");

        assertThat(rendered.linkedPaths()).containsExactly("/wiki/a");
        assertThat(rendered.html()).contains("href=\"/wiki/a?B#C\"", "href=\"https://o.org/X\"");
    }

    @Test
    void everyLinkedPathStandsInTheHtmlAsItIs() {
        var rendered = Texts.render("[a](/wiki/a+b=c@d&e'f) [[Über uns]] [b](</wiki/a b%20c>)");

        assertThat(rendered.linkedPaths())
                .hasSize(3)
                .allSatisfy(path -> assertThat(rendered.html()).contains("data-path=\"" + path + "\""));
    }
}
