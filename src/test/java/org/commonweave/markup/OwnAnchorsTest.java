package org.commonweave.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnAnchorsTest {

    @Test
    void anchorsAndTheWaysToThemStayTogether() {
        assertThat(OwnAnchors.in("<h2 id=\"where\">Where <a href=\"#where\">#</a></h2>", "r7"))
                .isEqualTo("<h2 id=\"r7-where\">Where <a href=\"#r7-where\">#</a></h2>");
    }

    @Test
    void otherLinksAndWordsStayAsTheyAre() {
        String html = "<p>id=&#34;x&#34; <a href=\"/wiki/hall#where\">hall</a> <a href=\"#\">top</a></p>";

        assertThat(OwnAnchors.in(html, "r7")).isEqualTo(html);
    }
}
