package org.commonweave.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.commonweave.content.Particulars;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.place.Whereabouts;
import org.junit.jupiter.api.Test;

class StoryFactsTest {

    @Test
    void daysPlacesAndPeopleAreRead() {
        StoryFacts facts = facts(Map.of(
                "happened", "2025-05-03",
                "until", "2025-05-04",
                "place", "Brackwater",
                "co-authors", "@mara, tom; Ines Quill",
                "part", "2"));

        assertThat(facts.from()).contains(LocalDate.of(2025, 5, 3));
        assertThat(facts.to()).contains(LocalDate.of(2025, 5, 4));
        assertThat(facts.place()).contains(new Whereabouts("Brackwater", Whereabouts.Exactness.THERE));
        assertThat(facts.coAuthors()).containsExactly("@mara", "tom", "Ines Quill");
        assertThat(facts.part()).isEqualTo(2);
    }

    @Test
    void oneDayNeedsNoEnd() {
        assertThat(facts(Map.of("happened", "2025-05-03", "until", "2025-05-03"))
                        .to())
                .isEmpty();
    }

    @Test
    void endBeforeStartIsRefused() {
        refused(Map.of("happened", "2025-05-03", "until", "2025-05-02"), "story.end-before-start");
    }

    @Test
    void endWithoutStartIsRefused() {
        refused(Map.of("until", "2025-05-02"), "story.start-missing");
    }

    @Test
    void whatIsNoDayIsRefused() {
        refused(Map.of("happened", "last spring"), "story.day-unfit");
        refused(Map.of("happened", "2025-02-30"), "story.day-unfit");
        refused(Map.of("happened", "+12345-01-01"), "story.day-unfit");
    }

    @Test
    void outcomeIsFiguresWithTheirSource() {
        StoryFacts facts = facts(Map.of(
                "outcome-1-what", "Bread thrown away each week",
                "outcome-1-before", "40 loaves",
                "outcome-1-after", "6 loaves",
                "outcome-1-hours", "120",
                "outcome-1-source", "the baker’s book"));

        assertThat(facts.outcomes())
                .containsExactly(new Outcome(
                        "Bread thrown away each week",
                        "40 loaves",
                        "6 loaves",
                        "",
                        Optional.of(120),
                        Optional.empty(),
                        "the baker’s book"));
        assertThat(facts.outcomeLine()).isEqualTo("Bread thrown away each week: 40 loaves → 6 loaves");
    }

    @Test
    void figureOfNothingIsRefused() {
        refused(Map.of("outcome-1-after", "6"), "story.outcome-of-what");
    }

    @Test
    void hoursAreWholeNumbers() {
        refused(Map.of("outcome-1-what", "Benches", "outcome-1-hours", "a few"), "story.number-unfit");
        refused(Map.of("outcome-1-what", "Benches", "outcome-1-people", "-3"), "story.number-unfit");
    }

    private static StoryFacts facts(Map<String, String> lines) {
        return StoryFacts.of(new Particulars(lines));
    }

    private static void refused(Map<String, String> lines, String key) {
        assertThatThrownBy(() -> facts(lines))
                .isInstanceOfSatisfying(
                        TextNotAccepted.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
