package org.commonweave.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            ![A *b*](/a.png)         => <p><img src="/a.png" alt="A b" loading="lazy" decoding="async" /></p>
            ![A](/a.png "T") text    => <p><img src="/a.png" alt="A" title="T" loading="lazy" decoding="async" /> text</p>
            ![A](/a.png "T & U")     => <figure><img src="/a.png" alt="A" loading="lazy" decoding="async" /><figcaption>T &amp; U</figcaption></figure>
            ![A](mailto:a@b.org)     => <p>A</p>
            ![A](data:image/png,x)   => <p>A</p>
            """)
    void pictures(String text, String html) {
        assertThat(Texts.html(text)).isEqualTo(html);
    }

    @Test
    void pictureWhoseSizeIsKnownSaysIt() {
        var markup = Texts.builder()
                .pictures(address ->
                        Optional.of(new Pictures.Size(address.length(), 40)).filter(_ -> address.startsWith("/files/")))
                .build();

        assertThat(markup.render("![A](/files/a.png) ![B](/b.png)").html().strip())
                .isEqualTo(
                        "<p><img src=\"/files/a.png\" alt=\"A\" width=\"12\" height=\"40\" loading=\"lazy\" decoding=\"async\" />"
                                + " <img src=\"/b.png\" alt=\"B\" loading=\"lazy\" decoding=\"async\" /></p>");
    }

    @Test
    void pictureOfTheCommonsComesInSeveralSizesAndLeadsToItsPage() {
        String file = "/files/" + "ab".repeat(32);
        var markup = Texts.builder().pictures(oneOf(file)).build();

        var figure = Jsoup.parse(markup.render("![A](" + file + "/a.jpg \"T\")\n\n![](" + file + "/a.jpg)")
                .html());

        assertThat(figure.select("figure > a.picture-link").attr("href")).isEqualTo(file);
        assertThat(figure.select("figure img").attr("srcset"))
                .isEqualTo(file + "/480/a.jpg 480w , " + file + "/a.jpg 1200w");
        assertThat(figure.select("figure img").attr("sizes")).isNotBlank();
        assertThat(figure.select("figure > a[aria-label]")).isEmpty();
        assertThat(figure.select("p > a").attr("aria-label")).isNotBlank();
    }

    @Test
    void pictureThatIsALinkAlreadyStaysOne() {
        String file = "/files/" + "ab".repeat(32);
        var markup = Texts.builder().pictures(oneOf(file)).build();

        assertThat(Jsoup.parse(markup.render("[![A](" + file + "/a.jpg)](/wiki/a)")
                                .html())
                        .select("a[href]"))
                .singleElement()
                .satisfies(link -> assertThat(link.attr("href")).isEqualTo("/wiki/a"));
    }

    private static Pictures oneOf(String file) {
        return new Pictures() {
            @Override
            public Optional<Size> size(String address) {
                return Optional.of(new Size(1200, 800));
            }

            @Override
            public List<Copy> copies(String address) {
                return List.of(new Copy(file + "/480/a.jpg", 480));
            }

            @Override
            public Optional<String> page(String address) {
                return Optional.of(file);
            }
        };
    }

    @Test
    void firstPictureIsTold() {
        assertThat(Texts.render("text ![x](javascript:a) ![a](/a b.png) ![a](</a b.png>) ![c](/c.png)")
                        .firstPicture())
                .isEqualTo("/a%20b.png");
        assertThat(Texts.render("text").firstPicture()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            https://www.youtube.com/watch?v=dQw4w9WgXcQ           => https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ
            https://m.youtube.com/watch?app=x&v=dQw4w9WgXcQ&t=42s => https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=42
            https://youtu.be/dQw4w9WgXcQ?si=abc                   => https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ
            <https://youtube.com/shorts/dQw4w9WgXcQ>              => https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ
            https://vimeo.com/76979871                            => https://player.vimeo.com/video/76979871?dnt=1
            https://vimeo.com/76979871/ab12                       => https://player.vimeo.com/video/76979871?dnt=1&h=ab12
            https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv         => https://tube.example/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv
            https://tube.example/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d => https://tube.example/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d
            https://example.org/a/film.webm?x                     => https://example.org/a/film.webm?x
            [Our film](/files/film.mp4)                           => /files/film.mp4
            """)
    void videoAddressAloneIsACard(String text, String embed) {
        var card = Jsoup.parse(Texts.html(text)).select("figure.video-card");

        assertThat(card.attr("data-embed")).isEqualTo(embed);
        assertThat(card.select("a[href]").text()).isNotBlank();
    }

    @Test
    void cardIsAPlainLinkWithoutScripts() {
        assertThat(Texts.html("https://youtu.be/dQw4w9WgXcQ")).isEqualTo("""
                <figure class="video-card" data-embed="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ">\
                <a href="https://youtu.be/dQw4w9WgXcQ" rel="noopener nofollow ugc">video YouTube</a></figure>""");
    }

    @Test
    void typedLabelNamesTheCard() {
        assertThat(Texts.html("[Our film](https://example.org/film.mp4)")).contains(">Our film</a></figure>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see https://youtu.be/dQw4w9WgXcQ",
                "https://youtu.be/dQw4w9WgXcQ https://youtu.be/dQw4w9WgXcQ",
                "https://youtu.be/short",
                "https://youtube.com.evil.org/watch?v=dQw4w9WgXcQ",
                "https://vimeo.com/about",
                "https://tube.example/w/short",
                "https://example.org/mp4",
                "`https://youtu.be/dQw4w9WgXcQ`",
                "ftp://example.org/a.mp4",
                "javascript:a.mp4"
            })
    void everythingElseIsNoCard(String text) {
        assertThat(Texts.html(text)).startsWith("<p>").doesNotContain("data-embed");
    }
}
