package org.commonweave.transfer.wordpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.commonweave.base.Refusal;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.Lookup;
import org.commonweave.forum.NewReply;
import org.commonweave.site.AdministratorsOnly;
import org.commonweave.transfer.ImportRefused;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.transfer.Progress;
import org.junit.jupiter.api.Test;

/// An import is taken back.
class WordPressUndoTest extends WordPressCase {

    @Test
    void importIsTakenBackExceptWhatWasChanged() {
        Item[] all = {
            new Item(1, "Still").comment(1, 0, "Nice"),
            new Item(2, "Edited"),
            new Item(3, "Answered").comment(3, 0, "Who?"),
            new Item(4, "Page").page(0)
        };
        run(all);
        ContentDetails edited = found("/stories/edited-" + word);
        stories.edit(
                administrator,
                edited.ref().id(),
                new ContentEdit(edited.text().withBody("Better."), 1, "typing error", false, null));
        discussions.reply(administrator, new NewReply(discussion("Answered"), null, "Me.", null, null));

        ImportReport report = undo.takeBack(administrator, word, Progress.UNSEEN);

        assertThat(report.pages(PageFate.TAKEN_BACK)).isEqualTo(3);
        assertThat(report.counts()).containsOnly(Map.entry(Kind.CHANGED_SINCE, 3));
        assertThat(report.isComplete()).isFalse();
        assertThat(reading.at("/stories/still-" + word, Viewer.VISITOR)).isInstanceOf(Lookup.Removed.class);
        assertThat(reading.at("/wiki/page-" + word, Viewer.VISITOR)).isInstanceOf(Lookup.Removed.class);
        assertThat(found("/stories/edited-" + word).text().body()).isEqualTo("Better.");
        assertThat(reading.at("/stories/answered-" + word, Viewer.VISITOR)).isInstanceOf(Lookup.Found.class);

        ImportReport again = run(all);

        assertThat(again.pages(PageFate.NEW)).isEqualTo(2);
        assertThat(found("/stories/still-" + word).text().title()).isEqualTo("Still " + word);
        assertThat(reading.withId(discussion("Still"), Viewer.VISITOR)).isPresent();
        assertThat(found("/stories/edited-" + word).text().body()).isEqualTo("Better.");
    }

    @Test
    void sourceThatNeverWasCannotBeTakenBack() {
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> undo.takeBack(administrator, word, Progress.UNSEEN));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> undo.takeBack(writers.somebody(Role.STEWARD), word, Progress.UNSEEN))
                .isInstanceOf(AdministratorsOnly.class);
    }
}
