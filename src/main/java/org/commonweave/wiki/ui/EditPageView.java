package org.commonweave.wiki.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.RevisionDetails;
import org.commonweave.content.RevisionHistory;
import org.commonweave.content.RevisionSummary;
import org.commonweave.content.Saved;
import org.commonweave.content.ui.KeptTexts;
import org.commonweave.content.ui.TextEditors;
import org.commonweave.content.ui.TextFields;
import org.commonweave.content.ui.WritingView;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.OldLinks;
import org.commonweave.wiki.WikiPath;
import org.commonweave.wiki.WikiService;
import org.jspecify.annotations.Nullable;

/// Changes a page, from its text of today or from an older one.
@Route("wiki/:slug/edit")
@PermitAll
class EditPageView extends WritingView {

    private final WikiService wiki;
    private final RevisionHistory history;
    private final OldLinks oldLinks;
    private final KeptTexts drafts;

    @Nullable
    private ContentRef page;

    EditPageView(
            WikiService wiki,
            RevisionHistory history,
            OldLinks oldLinks,
            TextEditors editors,
            KeptTexts drafts,
            CurrentViewer current) {
        super(new TextFields(editors, NewPage.KIND, Words.say("wiki.edit.body")), current);
        this.drafts = drafts;
        this.wiki = wiki;
        this.history = history;
        this.oldLinks = oldLinks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = WikiPath.PREFIX + event.getRouteParameters().get("slug").orElseThrow();
        switch (wiki.at(path, viewer())) {
            case Lookup.Found(ContentDetails content) -> edit(content, event);
            case Lookup.Moved(String now) -> event.forwardTo(now.substring(1) + "/edit");
            case Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> event.forwardTo(path.substring(1));
        }
    }

    private void edit(ContentDetails content, BeforeEnterEvent event) {
        ContentRef here = content.ref();
        page = here;
        open(Words.say("wiki.edit.of", here.title()), here.path());
        fields().show(content.text(), content.revision());
        fields().belowTitle().removeAll();
        fields().belowTitle().add(Piece.text("p", "field-hint", Words.say("wiki.edit.title.hint")));
        revisionAskedFor(event).flatMap(number -> revision(here.id(), number)).ifPresent(this::startFrom);
        keep(drafts.forChange(here.kind(), here.id()), content, event);
    }

    private void startFrom(RevisionDetails old) {
        int number = old.revision().number();
        fields().fill(old.text());
        fields().comment(Words.say("wiki.restore.comment", number));
        notice(Piece.element(
                "div",
                "notice",
                Piece.text("p", "notice-title", Words.say("wiki.restore", number)),
                Piece.text("p", "", Words.say("wiki.restore.text"))));
    }

    @Override
    protected Saved store(String attemptKey) {
        return wiki.edit(viewer(), here().id(), fields().edit(attemptKey));
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
        if (!path.equals(here().path())) {
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

    @Override
    public String getPageTitle() {
        return page == null ? "" : Words.say("wiki.edit.of", page.title());
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

    private Optional<RevisionDetails> revision(long id, int number) {
        try {
            return Optional.of(history.at(id, number, viewer()));
        } catch (ContentMissing _) {
            return Optional.empty();
        }
    }

    private ContentRef here() {
        if (page == null) {
            throw new IllegalStateException("No page is open");
        }
        return page;
    }

    private static Optional<Integer> revisionAskedFor(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("from")
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }
}
