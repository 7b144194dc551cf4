package org.commonweave.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonweave.markup.MarkedLinks.Mark;
import org.junit.jupiter.api.Test;

class MarkedLinksTest {

    private static final Mark WANTED = new Mark("wanted", "Nobody's \"page\" & more");

    @Test
    void onlyTheLinksToThesePathsAreMarked() {
        String html = Texts.html("[[Tools]] [[Toolbox]] [x](/wiki/tools?y#z)");

        assertThat(MarkedLinks.mark(html, Map.of("/wiki/tools", WANTED)))
                .isEqualTo(html.replace(
                        " data-path=\"/wiki/tools\"",
                        " class=\"wanted\" title=\"Nobody's &quot;page&quot; &amp; more\" data-path=\"/wiki/tools\""));
    }

    @Test
    void pathsOfAllLinksAreToldOnce() {
        assertThat(MarkedLinks.paths(Texts.html("[[B]] [[A]] [[b#c]] [x](https://a.org/) #tag @anna [y](/z$1\\2)")))
                .containsExactly("/wiki/b", "/wiki/a", "/z$1%5C2");
    }

    @Test
    void textThatLooksLikeALinkStaysText() {
        String html = Texts.html("`<a data-path=\"/wiki/a\">` and \" data-path=\"/wiki/a\"");

        assertThat(MarkedLinks.paths(html)).isEmpty();
        assertThat(MarkedLinks.mark(html, Map.of("/wiki/a", WANTED))).isEqualTo(html);
    }

    @Test
    void asManyLinksAsATextMayHaveAreMarkedInAMoment() {
        String html = Texts.html(IntStream.range(0, Limit.LINKS.most())
                .mapToObj(number -> "[[A page with the number " + number + "]]")
                .collect(Collectors.joining("\n\n")));
        var marks = MarkedLinks.paths(html).stream().collect(Collectors.toMap(path -> path, _ -> WANTED));
        long start = System.nanoTime();

        String marked = MarkedLinks.mark(html, marks);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
        assertThat(marked).contains("class=\"wanted\"");
        assertThat(marks).hasSize(Limit.LINKS.most());
    }
}
