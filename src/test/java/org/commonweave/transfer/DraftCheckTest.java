package org.commonweave.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonweave.content.ContentText;
import org.commonweave.transfer.DraftCheck.Checked;
import org.commonweave.transfer.DraftMaking.Drafted;
import org.commonweave.transfer.ImportReport.PageFate;
import org.junit.jupiter.api.Test;

class DraftCheckTest {

    private final Findings findings = new Findings();
    private final List<Known> known = new ArrayList<>();
    private final List<String> rendered = new ArrayList<>();

    @Test
    void textThatIsHereAlreadyIsNotRenderedAgain() {
        Drafted same = drafted("same.md", "Same.\n");
        Drafted changed = drafted("changed.md", "Now.\n");
        Drafted fresh = drafted("fresh.md", "Fresh.\n");
        known.add(new Known("same.md", 1, 1, same.draft().hash()));
        known.add(new Known(
                "changed.md", 2, 1, drafted("changed.md", "Then.\n").draft().hash()));

        List<Checked> passed = check().passed(List.of(same, changed, fresh));

        assertThat(passed)
                .extracting(Checked::expected)
                .containsExactly(PageFate.UNCHANGED, PageFate.CHANGED, PageFate.NEW);
        assertThat(rendered).containsExactly("Now.\n", "Fresh.\n");
    }

    private DraftCheck check() {
        return new DraftCheck(_ -> known, rendered::add, findings);
    }

    private static Drafted drafted(String file, String body) {
        PageDraft draft = new PageDraft(new ContentText(file, "", body, List.of()), null, null);
        return new Drafted(new PlannedPage(file, file, "/wiki/" + file, null), draft);
    }
}
