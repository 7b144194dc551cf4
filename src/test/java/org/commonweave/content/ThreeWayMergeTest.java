package org.commonweave.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {

    private static final ContentText BASE = text("Seed swap", "First.\n\nSecond.\n\nThird.");

    @Test
    void changesOfDifferentParagraphsAreBothKept() {
        var merged = ThreeWayMerge.of(
                BASE,
                BASE.withBody("First, better.\n\nSecond.\n\nThird."),
                BASE.withBody("First.\n\nSecond.\n\nThird!"));

        assertThat(merged).map(ContentText::body).hasValue("First, better.\n\nSecond.\n\nThird!");
    }

    @Test
    void changesOfTheSameParagraphAreNotMerged() {
        assertThat(ThreeWayMerge.of(
                        BASE,
                        BASE.withBody("First.\n\nSecond, theirs.\n\nThird."),
                        BASE.withBody("First.\n\nSecond, mine.\n\nThird.")))
                .isEmpty();
    }

    @Test
    void longestTextsAreMergedInBoundedTime() {
        String base = paragraphs(i -> "Paragraph " + i);
        long start = System.nanoTime();

        ThreeWayMerge.parts(base, paragraphs(i -> "Paragraph " + (4_999 - i)), paragraphs(i -> "Other " + i));
        ThreeWayMerge.parts(base, paragraphs(i -> "x" + i % 3), paragraphs(i -> "x" + i % 2));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    private static String paragraphs(IntFunction<String> paragraph) {
        return IntStream.range(0, 5_000).mapToObj(paragraph).collect(Collectors.joining("\n\n"));
    }

    @Test
    void theSameChangeMadeTwiceIsOneChange() {
        ContentText both = BASE.withBody("First.\n\nSame.\n\nThird.");

        assertThat(ThreeWayMerge.of(BASE, both, both)).map(ContentText::body).hasValue(both.body());
    }

    @Test
    void paragraphAddedAtTheEndJoinsAChangeAtTheBeginning() {
        var merged = ThreeWayMerge.of(
                BASE,
                BASE.withBody("Changed.\n\nSecond.\n\nThird."),
                BASE.withBody("First.\n\nSecond.\n\nThird.\n\nFourth."));

        assertThat(merged).map(ContentText::body).hasValue("Changed.\n\nSecond.\n\nThird.\n\nFourth.");
    }

    @Test
    void paragraphsThatBothAddedAtTheEndAreNotMerged() {
        String theirs = "First.\n\nSecond.\n\nThird.\n\nFourth, theirs.";
        String mine = "First.\n\nSecond.\n\nThird.\n\nFourth, mine.";

        assertThat(ThreeWayMerge.of(BASE, BASE.withBody(theirs), BASE.withBody(mine)))
                .isEmpty();
        assertThat(ThreeWayMerge.parts(BASE.body(), theirs, mine))
                .contains(new MergePart.Clash("", "Fourth, theirs.", "Fourth, mine."));
    }

    @Test
    void removedParagraphStaysRemoved() {
        var merged = ThreeWayMerge.of(
                BASE, BASE.withBody("First.\n\nThird."), BASE.withBody("First.\n\nSecond.\n\nThird, more."));

        assertThat(merged).map(ContentText::body).hasValue("First.\n\nThird, more.");
    }

    @Test
    void rewrittenParagraphWithANewOneAfterItJoinsAChangeOfItsNeighbour() {
        var merged = ThreeWayMerge.of(
                BASE,
                BASE.withBody("First, theirs.\n\nSecond.\n\nThird."),
                BASE.withBody("First.\n\nSecond, mine.\n\nNew, mine.\n\nThird."));

        assertThat(merged).map(ContentText::body).hasValue("First, theirs.\n\nSecond, mine.\n\nNew, mine.\n\nThird.");
    }

    @Test
    void paragraphThatBothMovedElsewhereIsAskedAboutAndNotDoubled() {
        String base = "One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.";
        String theirs = "Two.\n\nThree.\n\nFour.\n\nOne.\n\nFive.";
        String mine = "Two.\n\nOne.\n\nThree.\n\nFour.\n\nFive.";

        assertThat(ThreeWayMerge.of(BASE.withBody(base), BASE.withBody(theirs), BASE.withBody(mine)))
                .isEmpty();
        assertThat(ThreeWayMerge.parts(base, theirs, mine))
                .contains(new MergePart.Clash(
                        "One.\n\nTwo.\n\nThree.\n\nFour.",
                        "Two.\n\nThree.\n\nFour.\n\nOne.",
                        "Two.\n\nOne.\n\nThree.\n\nFour."));
    }

    @Test
    void titleOfOneAndBodyOfTheOtherAreBothKept() {
        var merged = ThreeWayMerge.of(BASE, BASE.withTitle("Seeds for all"), BASE.withBody("Only this."));

        assertThat(merged).hasValue(text("Seeds for all", "Only this."));
    }

    @Test
    void twoNewTitlesAreNotMerged() {
        assertThat(ThreeWayMerge.of(BASE, BASE.withTitle("One"), BASE.withTitle("Two")))
                .isEmpty();
    }

    @Test
    void tagsAddedAndRemovedByBothAreJoined() {
        ContentText base = new ContentText("T", "", "b", List.of("food", "seeds"));

        var merged = ThreeWayMerge.of(
                base,
                new ContentText("T", "", "b", List.of("food", "seeds", "garden")),
                new ContentText("T", "", "b", List.of("food")));

        assertThat(merged).map(ContentText::tags).hasValue(List.of("food", "garden"));
    }

    private static ContentText text(String title, String body) {
        return new ContentText(title, "", body, List.of());
    }
}
