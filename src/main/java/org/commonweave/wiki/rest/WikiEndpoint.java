package org.commonweave.wiki.rest;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import org.commonweave.api.ApiEndpoint;
import org.commonweave.api.ApiPath;
import org.commonweave.api.CarefulWriting;
import org.commonweave.api.Histories;
import org.commonweave.api.IdempotencyKey;
import org.commonweave.api.IfMatch;
import org.commonweave.api.ItemRow;
import org.commonweave.api.Listing;
import org.commonweave.api.RevisionAnswer;
import org.commonweave.api.RevisionRow;
import org.commonweave.api.RevisionTag;
import org.commonweave.api.SavedItem;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Numbered;
import org.commonweave.base.PageChoice;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentSummary;
import org.commonweave.content.ContentText;
import org.commonweave.content.NewText;
import org.commonweave.content.Saved;
import org.commonweave.site.Site;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Pages for programs.
@ApiEndpoint(ApiPath.ROOT + "/wiki")
class WikiEndpoint {

    private final WikiService wiki;
    private final PageFinder pages;
    private final Histories histories;
    private final CarefulWriting writing;
    private final ItemRow.Maker rows;
    private final CurrentViewer current;
    private final Site site;

    WikiEndpoint(
            WikiService wiki,
            PageFinder pages,
            Histories histories,
            CarefulWriting writing,
            ItemRow.Maker rows,
            CurrentViewer current,
            Site site) {
        this.wiki = wiki;
        this.pages = pages;
        this.histories = histories;
        this.writing = writing;
        this.rows = rows;
        this.current = current;
        this.site = site;
    }

    /// How a list of pages is sorted.
    enum Order {
        title,
        recent
    }

    @GetMapping
    @AnonymousAllowed
    public ResponseEntity<Listing<ItemRow>> list(
            @RequestParam(defaultValue = "title") Order sort, PageChoice page, HttpServletRequest request) {
        Numbered<ContentSummary> found = switch (sort) {
            case title -> wiki.byTitle(current.viewer(), page);
            case recent -> wiki.recent(current.viewer(), page);
        };
        return Listing.answer(found, rows::rows, request);
    }

    @GetMapping("/{slug}")
    @AnonymousAllowed
    public ResponseEntity<PageAnswer> read(@PathVariable String slug) {
        ContentDetails page = pages.forReading(slug, "");
        return ResponseEntity.ok()
                .eTag(RevisionTag.of(page.revision()))
                .body(PageAnswer.of(page, pages.parentOf(page).orElse(null), site));
    }

    @GetMapping("/{slug}/revisions")
    @AnonymousAllowed
    public ResponseEntity<Listing<RevisionRow>> revisions(
            @PathVariable String slug, PageChoice choice, HttpServletRequest request) {
        return histories.list(pages.forReading(slug, "/revisions"), choice, request);
    }

    @GetMapping("/{slug}/revisions/{number}")
    @AnonymousAllowed
    public ResponseEntity<RevisionAnswer> revision(@PathVariable String slug, @PathVariable int number) {
        return histories.one(pages.forReading(slug, "/revisions/" + number), number);
    }

    @PostMapping
    @PermitAll
    public ResponseEntity<SavedItem> start(IdempotencyKey key, @RequestBody PageInput input) {
        String parent = input.parent() == null ? null : pages.parent(input.parent());
        NewText text = new NewText(input.text(), input.why(), null, key.text());
        Saved saved = writing.start(key, input, () -> wiki.start(current.viewer(), new NewPage(text, null, parent)));
        return SavedItem.started(saved, site);
    }

    @PutMapping("/{slug}")
    @PermitAll
    public ResponseEntity<SavedItem> change(
            @PathVariable String slug,
            IfMatch ifMatch,
            IdempotencyKey key,
            @RequestParam(defaultValue = "false") boolean merge,
            @RequestBody PageChange input) {
        ContentText text = input.text();
        ContentDetails page = pages.forChanging(slug);
        Saved saved = writing.change(
                new CarefulWriting.Change(page, ifMatch, merge, key, input),
                base -> wiki.edit(
                        current.viewer(),
                        page.ref().id(),
                        new ContentEdit(text, base, input.why(), input.isMinor(), key.text())));
        return SavedItem.changed(saved, site);
    }

    @DeleteMapping("/{slug}")
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void remove(@PathVariable String slug, IfMatch ifMatch, @RequestParam(defaultValue = "") String reason) {
        ContentDetails page = pages.forChanging(slug);
        writing.remove(
                page,
                ifMatch,
                revision -> wiki.removeUnchanged(current.viewer(), page.ref().id(), revision, reason));
    }
}
