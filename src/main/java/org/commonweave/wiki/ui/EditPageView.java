package org.commonweave.wiki.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.RevisionHistory;
import org.commonweave.content.RevisionSummary;
import org.commonweave.content.Saved;
import org.commonweave.content.ui.ChangingView;
import org.commonweave.content.ui.TextChanges;
import org.commonweave.content.ui.TextEditors;
import org.commonweave.content.ui.TextFields;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.OldLinks;
import org.commonweave.wiki.WikiService;

/// Changes a page, from its text of today or from an older one.
@Route("wiki/:slug/edit")
@PermitAll
class EditPageView extends ChangingView {

    private final WikiService wiki;
    private final RevisionHistory history;
    private final OldLinks oldLinks;

    EditPageView(
            WikiService wiki,
            TextChanges changes,
            RevisionHistory history,
            OldLinks oldLinks,
            TextEditors editors,
            CurrentViewer current) {
        super(changes, new TextFields(editors, NewPage.KIND, Words.say("wiki.edit.body")), current);
        this.wiki = wiki;
        this.history = history;
        this.oldLinks = oldLinks;
    }

    /// Who types the address by hand means the page.
    @Override
    protected Lookup at(String path) {
        return wiki.at(path, viewer());
    }

    @Override
    protected void show(ContentDetails content) {
        fields().belowTitle().removeAll();
        fields().belowTitle().add(Piece.text("p", "field-hint", Words.say("wiki.edit.title.hint")));
    }

    @Override
    protected Saved store(String attemptKey) {
        return wiki.edit(viewer(), item().id(), fields().edit(attemptKey));
    }

    @Override
    protected void leadTo(Saved saved) {
        String path = saved.content().path();
        switch (saved.outcome()) {
            case STORED -> Notices.say(Words.say("wiki.saved"));
            case UNCHANGED -> Notices.say(Words.say("wiki.saved.unchanged"));
            case MERGED ->
                Notices.say(
                        Words.say("wiki.saved.merged", othersSince(fields().baseRevision(), saved)),
                        Piece.link(
                                path + "/compare?from=" + fields().baseRevision() + "&to=" + saved.revision(),
                                Words.say("wiki.saved.compare")));
        }
        if (!path.equals(item().path())) {
            tellOfOldLinks(saved.content());
        }
        GoOn.to(path);
    }

    private void tellOfOldLinks(ContentRef renamed) {
        long left = oldLinks.to(renamed.id(), viewer(), 1).total();
        if (left > 0) {
            Notices.say(
                    Words.say("wiki.saved.renamed", left),
                    Piece.link(renamed.path() + "/old-links", Words.say("wiki.saved.renamed.mend")));
        }
    }

    private String othersSince(int base, Saved saved) {
        List<RevisionSummary> newest =
                history.of(saved.content().id(), viewer(), 1).items();
        return newest.stream()
                .filter(revision -> revision.number() > base && revision.number() < saved.revision())
                .map(revision -> revision.author().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
