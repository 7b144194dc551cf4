package org.commonweave.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {

    private static final int BODY = 1024 * Limit.BODY.most();
    private static final int PARAGRAPH = 1024 * Limit.PARAGRAPH.most();

    /// Processor time, not time on the clock, so that other work on the machine does not matter.
    private static final Duration SHORT = Duration.ofSeconds(1);

    /// For each limit a text that keeps it just so, and one that passes it.
    static Stream<Arguments> edges() {
        String paragraph = "é".repeat(511) + "\n\n";
        String row = "|a".repeat(10) + "\n";
        String table = row + "|-".repeat(10) + "\n" + row.repeat(999);
        return Stream.of(
                arguments(Limit.BODY, paragraph.repeat(BODY / 1024), paragraph.repeat(BODY / 1024) + "a"),
                arguments(Limit.LINES, "a\n".repeat(9_999), "a\n".repeat(10_000)),
                arguments(Limit.LINES, "a\r\n".repeat(9_999), "a\r\n".repeat(10_000)),
                arguments(Limit.PARAGRAPH, "a".repeat(PARAGRAPH), "a".repeat(PARAGRAPH + 1)),
                arguments(Limit.PARAGRAPH, "abcdefgh\n".repeat(2_048), "abcdefgh\n".repeat(2_049)),
                arguments(Limit.PARAGRAPH, "```\n" + "a".repeat(PARAGRAPH), "```\n" + "a".repeat(PARAGRAPH + 1)),
                arguments(Limit.NESTING, "> ".repeat(20) + "a", "> ".repeat(21) + "a"),
                arguments(Limit.NESTING, "- ".repeat(20) + "a", "- ".repeat(21) + "a"),
                arguments(Limit.LINKS, "[a](b) ".repeat(2_000), "[a](b) ".repeat(2_001)),
                arguments(Limit.LINKS, "#a @a ".repeat(1_000), "#a @a ".repeat(1_001)),
                arguments(Limit.LINKS, "[[a]] ".repeat(2_000), "[[a]] ".repeat(2_001)),
                arguments(Limit.LINKS, "[^1] ".repeat(2_000) + "\n\n[^1]: a", "[^1] ".repeat(2_001) + "\n\n[^1]: a"),
                arguments(Limit.PICTURES, "![a](b) ".repeat(100), "![a](b) ".repeat(101)),
                arguments(Limit.TABLE_CELLS, table, table + row),
                arguments(Limit.OUTPUT, amplified(500), amplified(1_000)));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void onlyTextBeyondTheLimitIsRefused(Limit limit, String kept, String passed) {
        assertThat(Texts.MARKUP.render(kept).html()).isNotEmpty();
        assertThatExceptionOfType(TextRefused.class)
                .isThrownBy(() -> Texts.MARKUP.render(passed))
                .returns(limit, TextRefused::limit);
    }

    @Test
    void refusalNamesTheLimitAndThePlace() {
        assertThatExceptionOfType(TextRefused.class)
                .isThrownBy(() -> Texts.MARKUP.render("Fine.\n\nToo long " + "word ".repeat(4_000)))
                .returns("markup.refused.paragraph", TextRefused::key)
                .satisfies(refused -> assertThat(refused.arguments().getFirst()).isEqualTo(16))
                .satisfies(refused -> assertThat(refused.arguments().getLast().toString())
                        .startsWith("Too long word word")
                        .endsWith("…"));
    }

    @Test
    void workStopsWhenItsTimeIsOver() {
        var impatient = Texts.builder().timeLimit(Duration.ofMillis(1)).build();
        String text = ("*a* [x](y) ".repeat(20) + "\n\n").repeat(90);

        assertThat(Texts.MARKUP.render(text)).isNotNull();
        assertThatExceptionOfType(TextRefused.class)
                .isThrownBy(() -> impatient.render(text))
                .returns(Limit.TIME, TextRefused::limit);
    }

    /// Texts that make parsers slow, each as large as is accepted, in one paragraph and in as many as there may be.
    static Stream<String> slowTexts() {
        var repeated = Stream.of(
                        "*a* [x](y) ",
                        "*a* b ",
                        "**a** ",
                        "*a",
                        "a*",
                        "*a_ ",
                        "_a*",
                        "*_*_",
                        "**x*",
                        "~~a~~ ",
                        "~~",
                        "[",
                        "[]",
                        "[a](",
                        "[a](<b",
                        "[a](b \"",
                        "[a][",
                        "[](",
                        "![",
                        "![]",
                        "![](",
                        "!",
                        "]",
                        "[[",
                        "[[a]]",
                        "[[a|",
                        "[^a]",
                        "[^",
                        "<",
                        "<a ",
                        "<a b=\"",
                        "<!--",
                        "<!A ",
                        "<?",
                        "`",
                        "&",
                        "&a",
                        "\\[",
                        "#a ",
                        "@a ",
                        "(#a",
                        "www.",
                        "http://",
                        "http://x/(#a",
                        "a@",
                        "a@b.",
                        ":",
                        "|",
                        "\t",
                        "  ",
                        "\0",
                        "\ud800",
                        "\u202e",
                        "😀",
                        "\"",
                        "{{",
                        "a  \n",
                        "1\n",
                        "<a\n",
                        "[a\n",
                        "[a]:\n",
                        "[a]: b '\n")
                .flatMap(part -> Stream.of(part.repeat(PARAGRAPH / part.length()), paragraphsOf(part)));
        var openedAndClosed = Stream.of(
                        "![ ]",
                        "[ ]",
                        "![ ](u)",
                        "[[ ]]",
                        "[ [a](b)",
                        "![ ![a](b)",
                        "*a b*",
                        "**a _b",
                        "a**b c*",
                        "( )")
                .map(pair -> pair.split(" "))
                .map(pair -> pair[0].repeat(PARAGRAPH / 2 / pair[0].length())
                        + pair[1].repeat(PARAGRAPH / 2 / pair[1].length()))
                .flatMap(text -> Stream.of(text, text.replace("[", "[" + "a".repeat(10))));
        return Stream.concat(repeated, openedAndClosed);
    }

    /// Texts that make readers of blocks slow, need much memory, or grow when they are rendered.
    static Stream<String> largeTexts() {
        return Stream.of(
                "a ".repeat(5_000_000),
                "[".repeat(50_000),
                ">".repeat(10_000) + " a",
                ("> ".repeat(20) + "a\n").repeat(5_000),
                "> ".repeat(20) + "a\n" + "1\n".repeat(9_000),
                IntStream.range(0, 200).mapToObj(i -> "  ".repeat(i) + "- a\n").collect(Collectors.joining()),
                IntStream.range(0, 20).mapToObj(i -> "  ".repeat(i) + "- a\n").collect(Collectors.joining())
                        + "\n".repeat(9_000),
                ("* ".repeat(20) + "a\n").repeat(6_000),
                ("* ".repeat(8_000) + "\n").repeat(16),
                ("- + ".repeat(4_000) + "\n").repeat(16),
                "|a".repeat(4_000) + "\n" + "|-".repeat(4_000) + "\n" + "|b\n".repeat(5_000),
                "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(4_900),
                ("a|b\n" + "-|".repeat(8_000) + "\n\n").repeat(15),
                "# a\n".repeat(9_999),
                "# main\n".repeat(9_999),
                "a\n=\n".repeat(4_999),
                ("# a" + " #".repeat(8_000) + "b\n").repeat(16),
                (" ".repeat(16_000) + "a\n").repeat(16),
                ("a" + " ".repeat(16_000) + "b\n\n").repeat(16),
                "<div>\n" + "a\n".repeat(9_000),
                ("<a" + " a=1".repeat(4_000) + "\n\n").repeat(16),
                ("[" + "a".repeat(990) + "]: b\n\n").repeat(250),
                amplified(1_999),
                "[a]: /b \"" + "x".repeat(16_000) + "\"\n\n" + "[a] ".repeat(1_999),
                "[^0]\n\n"
                        + IntStream.range(0, 1_900)
                                .mapToObj(i -> "[^" + i + "]: [^" + (i + 1) + "]\n")
                                .collect(Collectors.joining()),
                ("https://www.youtube.com/watch?" + "&v=".repeat(600) + "\n\n").repeat(100),
                IntStream.range(1, 700)
                        .mapToObj(i -> "`".repeat(i % 170) + (i % 80 == 0 ? "\n\n" : " "))
                        .collect(Collectors.joining()),
                ("The [fox](/wiki/fox) jumps *over* `lazy` dogs. ".repeat(10) + "\n\n").repeat(190));
    }

    @ParameterizedTest
    @MethodSource({"slowTexts", "largeTexts"})
    void everyTextIsDoneInShortTime(String text) {
        var patient = Texts.builder().timeLimit(Duration.ofMinutes(5)).build();

        Duration quickest = Stream.generate(() -> timeFor(patient, text))
                .limit(3)
                .min(Comparator.naturalOrder())
                .orElseThrow();

        assertThat(quickest).isLessThan(SHORT);
    }

    /// Processor time, so that a busy machine does not count.
    private static Duration timeFor(Markup markup, String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        try {
            markup.render(text);
        } catch (TextRefused refused) {
            assertThat(refused.limit()).isNotEqualTo(Limit.TIME);
        }
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }

    private static String paragraphsOf(String part) {
        String paragraph = part.repeat(PARAGRAPH / part.length()) + "\n\n";
        return paragraph.repeat(BODY / 2 / paragraph.length());
    }

    /// A short text that becomes a long one, because every link repeats the address.
    private static String amplified(int links) {
        return "[a]: /" + "x".repeat(1_900) + "\n\n" + "[a] ".repeat(links);
    }
}
