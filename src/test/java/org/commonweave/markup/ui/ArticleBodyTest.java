package org.commonweave.markup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class ArticleBodyTest {

    @Test
    void htmlHoldsNoBlankThatIsNotInTheTree() {
        Div tree = new Div(new Paragraph("a\n  b"), new Div(new Span("c"), new Span(" d")));

        assertThat(ArticleBody.serialise(tree))
                .isEqualTo("<div><p>a\n  b</p><div><span>c</span><span> d</span></div></div>");
    }

    @Test
    void renderedTextIsPutInAsItStands() {
        Div tree = new Div(new ArticleBody("<p>a &amp; b</p>\n"), new Paragraph("<&>"));

        assertThat(ArticleBody.serialise(tree))
                .contains("<p>a &amp; b</p>\n</div>")
                .contains("<p>&lt;&amp;&gt;</p>");
    }
}
