package org.commonweave.markup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;

class StillTest {

    private final Div part = Still.of(new Div(new Paragraph("a & b"), new Anchor("/wiki/c", "c")));

    @Test
    void partOfAnOpenPageIsKeptAsText() {
        new UI().add(part);

        assertThat(part.getChildren()).isEmpty();
        assertThat(part.getElement().getProperty("innerHTML")).isEqualTo("<p>a &amp; b</p><a href=\"/wiki/c\">c</a>");
    }

    @Test
    void partThatIsTakenOutAndPutInAgainKeepsItsText() {
        UI page = new UI();
        page.add(part);
        page.remove(part);

        page.add(part);

        assertThat(part.getElement().getProperty("innerHTML")).contains("a &amp; b");
    }

    @Test
    void visitorsGetItAsItIs() {
        assertThat(ArticleBody.serialise(part)).isEqualTo("<div><p>a &amp; b</p><a href=\"/wiki/c\">c</a></div>");
    }
}
