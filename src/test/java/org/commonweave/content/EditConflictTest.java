package org.commonweave.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commonweave.content.MergePart.Agreed;
import org.commonweave.content.MergePart.Clash;
import org.commonweave.member.MemberSummary;
import org.junit.jupiter.api.Test;

class EditConflictTest {

    private static final ContentText BASE = text("Rota", "First.\n\nSecond.\n\nThird.", "kitchen");
    private static final RevisionSummary CURRENT =
            new RevisionSummary(2, new MemberSummary(1, "asha", "Asha"), Instant.EPOCH, "", false, false, 30);

    @Test
    void onlyWhatBothChangedHasToBeDecided() {
        EditConflict conflict = conflict(
                BASE.withBody("First, theirs.\n\nSecond, theirs.\n\nThird."),
                BASE.withBody("First.\n\nSecond, mine.\n\nThird, mine."));

        assertThat(conflict.body().stream().filter(Clash.class::isInstance))
                .containsExactly(new Clash("Second.", "Second, theirs.", "Second, mine."));
        assertThat(conflict.title()).isEqualTo(new Agreed("Rota"));
    }

    @Test
    void paragraphThatOneRemovedAndOneChangedClashesWithNothing() {
        EditConflict conflict =
                conflict(BASE.withBody("First.\n\nThird."), BASE.withBody("First.\n\nSecond, mine.\n\nThird."));

        assertThat(conflict.body()).contains(new Clash("Second.", "", "Second, mine."));
    }

    @Test
    void twoTitlesClash() {
        EditConflict conflict = conflict(BASE.withTitle("Duties"), BASE.withTitle("Turns"));

        assertThat(conflict.title()).isEqualTo(new Clash("Rota", "Duties", "Turns"));
    }

    @Test
    void decidedTextHasEachPartInItsPlaceAndTheTagsOfBoth() {
        EditConflict conflict = conflict(
                text("Rota", "First, theirs.\n\nSecond, theirs.\n\nThird.", "kitchen", "evenings"),
                text("Rota", "First.\n\nSecond, mine.\n\nThird.", "kitchen", "shared"));

        ContentText decided = conflict.decided(
                "Rota",
                "",
                conflict.body().stream()
                        .map(part -> part instanceof Agreed(String text) ? text : "Second, ours.")
                        .toList(),
                Map.of());

        assertThat(decided.body()).isEqualTo("First, theirs.\n\nSecond, ours.\n\nThird.");
        assertThat(decided.tags()).containsExactlyInAnyOrder("kitchen", "evenings", "shared");
    }

    @Test
    void partThatIsLeftOutLeavesNoGap() {
        EditConflict conflict =
                conflict(BASE.withBody("First.\n\nThird."), BASE.withBody("First.\n\nSecond, mine.\n\nThird."));

        ContentText decided = conflict.decided(
                "Rota",
                "",
                conflict.body().stream()
                        .map(part -> part instanceof Agreed(String text) ? text : "")
                        .toList(),
                Map.of());

        assertThat(decided.body()).isEqualTo("First.\n\nThird.");
    }

    private static EditConflict conflict(ContentText theirs, ContentText mine) {
        return new EditConflict(BASE, theirs, mine, CURRENT);
    }

    private static ContentText text(String title, String body, String... tags) {
        return new ContentText(title, "", body, List.of(tags));
    }
}
