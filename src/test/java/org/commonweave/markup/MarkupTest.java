package org.commonweave.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class MarkupTest {

    private static final String TEXT = """
            # Title

            Text with [[Page]], #tag, @anna[^1] and https://example.org.

            > [!NOTE]
            > | a |
            > |---|
            > | b |

            - [ ] task

            [^1]: Note
            """;

    @Test
    void sameTextIsAlwaysRenderedTheSame() {
        var first = Texts.MARKUP.render(TEXT);

        assertThat(Texts.MARKUP.render(TEXT)).isEqualTo(first);
        assertThat(Texts.builder().build().render(TEXT)).isEqualTo(first);
    }

    @Test
    void sanitisingAgainChangesNothing() {
        String html = Texts.MARKUP.render(TEXT).html();

        assertThat(SafeHtml.of(html)).isEqualTo(html);
    }

    @Test
    void lineEndsDoNotMatter() {
        var rendered = Texts.MARKUP.render(TEXT);

        assertThat(Texts.MARKUP.render(TEXT.replace("\n", "\r\n"))).isEqualTo(rendered);
        assertThat(Texts.MARKUP.render(TEXT.replace("\n", "\r"))).isEqualTo(rendered);
    }

    @Test
    void emptyTextIsEmpty() {
        var rendered = Texts.MARKUP.render("");

        assertThat(rendered.html()).isEmpty();
        assertThat(rendered.plainText()).isEmpty();
        assertThat(rendered.excerpt()).isEmpty();
    }

    @Test
    void manyThreadsMayRenderAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<Future<Rendered>>();
            for (int i = 0; i < 200; i++) {
                String text = "# Number " + i + "\n\n" + TEXT;
                results.add(threads.submit(() -> Texts.MARKUP.render(text)));
            }
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(Texts.MARKUP.render("# Number " + i + "\n\n" + TEXT));
            }
        }
    }

    @Test
    void builderAsksForWhatIsMissing() {
        assertThatThrownBy(() -> Markup.builder().words((key, _) -> key).build())
                .hasMessage("pagePath is required");
        assertThatThrownBy(() -> Markup.builder().pagePath(title -> title).build())
                .hasMessage("words are required");
    }
}
