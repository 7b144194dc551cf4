package org.commonweave.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every example of the CommonMark specification gives what the specification says, apart from what rendering does
/// differently everywhere ([#comparable]) and the examples listed with a reason in `specification-differences.txt`.
class SpecificationTest {

    private static final Parser COMMONMARK = Parser.builder().build();
    private static final HtmlRenderer AS_SPECIFIED =
            HtmlRenderer.builder().percentEncodeUrls(true).build();
    private static final HtmlRenderer RAW_HTML_AS_TEXT =
            HtmlRenderer.builder().percentEncodeUrls(true).escapeHtml(true).build();

    private static final Set<String> COMPARED_ATTRIBUTES = Set.of("href", "src", "alt", "title", "start", "class");

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        var examples = ExampleReader.readExamples(TestResources.getSpec());
        var differences = differences();
        return IntStream.rangeClosed(1, examples.size())
                .mapToObj(number -> dynamicTest("example " + number, () -> {
                    var example = examples.get(number - 1);
                    var asSpecified = assertThat(rendered(example));
                    if (differences.containsKey(number)) {
                        asSpecified.isNotEqualTo(expected(example));
                    } else {
                        asSpecified.isEqualTo(expected(example));
                    }
                }));
    }

    @Test
    void allExamplesAreRead() {
        assertThat(ExampleReader.readExamples(TestResources.getSpec())).hasSizeGreaterThan(640);
    }

    /// Lines of the form `number reason`.
    private static Map<Integer, String> differences() throws IOException {
        try (var file = SpecificationTest.class.getResourceAsStream("specification-differences.txt")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toMap(line -> Integer.valueOf(line[0]), line -> line[1]));
        }
    }

    private static String rendered(Example example) {
        return comparable(Texts.MARKUP.render(example.getSource()).html());
    }

    /// The HTML of the specification or, where that contains raw HTML, of the same parse with raw HTML shown as text.
    private static String expected(Example example) {
        Node document = COMMONMARK.parse(example.getSource());
        assertThat(AS_SPECIFIED.render(document)).isEqualTo(example.getHtml().replace('→', '\t'));
        return comparable(RAW_HTML_AS_TEXT.render(document));
    }

    /// Leaves out what the specification has no word about, such as space between blocks, and what rendering adds or
    /// changes everywhere: levels and anchors of headings, attributes other than the compared ones, and figures.
    private static String comparable(String html) {
        var document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        document.select("a.heading-link").remove();
        document.select("h1, h3, h4, h5, h6").forEach(heading -> heading.tagName("h2"));
        document.select("figure:has(> img)").forEach(SpecificationTest::turnIntoParagraph);
        document.select("[href]").forEach(link -> link.attr("href", withPlainParentheses(link.attr("href"))));
        document.getAllElements().forEach(SpecificationTest::removeOtherAttributes);
        document.select("*").forEach(SpecificationTest::trim);
        return document.body().html();
    }

    private static String withPlainParentheses(String address) {
        return address.replace("%28", "(").replace("%29", ")");
    }

    private static void turnIntoParagraph(Element figure) {
        figure.select("> img").attr("title", figure.select("figcaption").text());
        figure.select("figcaption").remove();
        figure.tagName("p");
    }

    private static void removeOtherAttributes(Element element) {
        element.attributes().asList().stream()
                .map(attribute -> attribute.getKey())
                .filter(name -> !COMPARED_ATTRIBUTES.contains(name))
                .toList()
                .forEach(element::removeAttr);
    }

    /// Removes space where a block begins or ends.
    private static void trim(Element element) {
        if (element.closest("pre") == null) {
            for (TextNode text : element.textNodes()) {
                String space = text.getWholeText();
                space = isInline(text.previousSibling()) ? space : space.stripLeading();
                space = isInline(text.nextSibling()) ? space : space.stripTrailing();
                text.text(space);
            }
        }
    }

    private static boolean isInline(@Nullable Object sibling) {
        return sibling instanceof Element element && !element.isBlock();
    }
}
