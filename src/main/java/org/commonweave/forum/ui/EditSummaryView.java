package org.commonweave.forum.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.Saved;
import org.commonweave.content.ui.ChangingView;
import org.commonweave.content.ui.TextChanges;
import org.commonweave.content.ui.TextEditors;
import org.commonweave.content.ui.TextFields;
import org.commonweave.forum.NewSummary;
import org.commonweave.forum.SummaryService;
import org.commonweave.forum.SummaryService.Extent;

/// Writes anew how a discussion stands, or says that it still stands so.
@Route("summaries/:number/edit")
@PermitAll
class EditSummaryView extends ChangingView {

    private final SummaryService summaries;
    private final CoverField covers = new CoverField();

    EditSummaryView(SummaryService summaries, TextChanges changes, TextEditors editors, CurrentViewer current) {
        super(
                changes,
                new TextFields(editors, NewSummary.KIND, Words.say("forum.summary.body"))
                        .prompt(Words.say("forum.summary.prompt")),
                current);
        this.summaries = summaries;
        fields().also(covers);
    }

    @Override
    protected void show(ContentDetails content) {
        fields().onlyBody(content.text().title());
        Extent extent = summaries.extentOf(content.ref().id());
        covers.show(extent);
        notice(Piece.text("p", "notice", Words.say("forum.summary.so-far", extent.covers())));
    }

    @Override
    protected Saved store(String attemptKey) {
        return summaries.edit(viewer(), item().id(), covers.position(), fields().edit(attemptKey));
    }
}
