package org.commonweave.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweave.content.Comparison.Block;
import org.commonweave.content.Comparison.Change;
import org.commonweave.member.MemberSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {

    /// What a reader waits for without wondering, on a busy machine.
    private static final Duration BOUND = Duration.ofSeconds(3);

    /// As long as a body may be, in characters and in lines.
    private static final int LONGEST = 256 * 1024;

    private static final int MOST_LINES = 9_999;

    @ParameterizedTest(name = "{index}")
    @MethodSource("longTexts")
    void longestTextsAreComparedInBoundedTimeAndSpace(String before, String after) {
        long start = System.nanoTime();

        Comparison comparison = compare(before, after);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
        assertThat(text(comparison, Change.ADDED)).isEqualTo(before);
        assertThat(text(comparison, Change.REMOVED)).isEqualTo(after);
    }

    static Stream<Arguments> longTexts() {
        Random random = new Random(7);
        return Stream.of(
                Arguments.of(lines(i -> "a" + i), lines(i -> "b" + i)),
                Arguments.of(lines(i -> "a" + i % 7), lines(i -> "b" + i % 5)),
                Arguments.of(lines(_ -> "x" + random.nextInt(9)), lines(_ -> "x" + random.nextInt(9))),
                Arguments.of(lines(i -> "line " + i), lines(i -> "line " + (MOST_LINES - i))),
                Arguments.of(
                        lines(i -> i % 2 == 0 ? "same " + i : "a" + i), lines(i -> i % 2 == 0 ? "same " + i : "b" + i)),
                Arguments.of(everySecondLine(random), everySecondLine(random)),
                Arguments.of(words(random, 200), words(random, 200)),
                Arguments.of(words(random, 2_000), words(random, 2_000)),
                Arguments.of(words(random, 16_000), words(random, 16_000)));
    }

    @Test
    void wordsThatChangedAreToldFromThoseThatStayed() {
        Comparison comparison = compare("One.\nBring a spade.\nThree.", "One.\nBring a fork.\nThree.");

        assertThat(comparison.blocks())
                .filteredOn(Block.Changed.class::isInstance)
                .singleElement()
                .asString()
                .contains("KEPT, words=Bring a ", "REMOVED, words=spade", "ADDED, words=fork");
    }

    private static Comparison compare(String before, String after) {
        RevisionSummary revision =
                new RevisionSummary(1, new MemberSummary(1, "a", "A"), Instant.EPOCH, "", false, false, 1);
        return Comparison.between(
                new ContentRef(1, "page", "/wiki/x", "X"),
                revision,
                new ContentText("X", "", before, List.of()),
                revision,
                new ContentText("X", "", after, List.of()));
    }

    /// The text that is left when the words with one change are taken out, without title, summary and tags.
    private static String text(Comparison comparison, Change without) {
        String all = comparison.blocks().stream()
                .map(block -> switch (block) {
                    case Block.Same(List<String> lines) -> String.join("\n", lines);
                    case Block.Changed(var fragments) ->
                        fragments.stream()
                                .filter(fragment -> fragment.change() != without)
                                .map(Comparison.Fragment::words)
                                .collect(Collectors.joining());
                })
                .collect(Collectors.joining("\n"));
        return all.lines().skip(3).collect(Collectors.joining("\n"));
    }

    private static String lines(IntFunction<String> line) {
        return IntStream.range(0, MOST_LINES).mapToObj(line).collect(Collectors.joining("\n"));
    }

    /// Long lines that differ, each between two that are the same.
    private static String everySecondLine(Random random) {
        return IntStream.range(0, 60)
                .mapToObj(i -> "same " + i + "\n" + words(random, 16_000).substring(0, 4_000))
                .collect(Collectors.joining("\n"));
    }

    /// Random words in lines of about this many characters.
    private static String words(Random random, int lineLength) {
        StringBuilder text = new StringBuilder();
        int lineStart = 0;
        while (text.length() < LONGEST - 20) {
            text.append(Integer.toString(random.nextInt(2_000), 36));
            if (text.length() - lineStart >= lineLength) {
                text.append('\n');
                lineStart = text.length();
            } else {
                text.append(' ');
            }
        }
        return text.append('x').toString();
    }
}
