package org.commonweave.forum.rest;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import org.commonweave.api.ApiEndpoint;
import org.commonweave.api.ApiPath;
import org.commonweave.api.CarefulWriting;
import org.commonweave.api.FoundItem;
import org.commonweave.api.IdempotencyKey;
import org.commonweave.api.IfMatch;
import org.commonweave.api.SavedItem;
import org.commonweave.base.CurrentViewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Saved;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.SummaryService;
import org.commonweave.site.Site;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/// How discussions stand, for programs. The number is that of the discussion.
@ApiEndpoint(ApiPath.ROOT + "/summaries/{number}")
class SummaryEndpoint {

    private final SummaryService summaries;
    private final DiscussionService discussions;
    private final ContentReading reading;
    private final CarefulWriting writing;
    private final CurrentViewer current;
    private final Site site;

    SummaryEndpoint(
            SummaryService summaries,
            DiscussionService discussions,
            ContentReading reading,
            CarefulWriting writing,
            CurrentViewer current,
            Site site) {
        this.summaries = summaries;
        this.discussions = discussions;
        this.reading = reading;
        this.writing = writing;
        this.current = current;
        this.site = site;
    }

    /// Not tagged by its revision, because the replies that came since are counted without one.
    @GetMapping
    @AnonymousAllowed
    public ResponseEntity<SummaryAnswer> read(@PathVariable long number) {
        ContentDetails summary = FoundItem.forReading(reading.at(path(number), current.viewer()), "");
        ContentRef whole = summaries.discussionOf(summary.ref().id());
        return ResponseEntity.ok(SummaryAnswer.of(
                number, summaries.of(whole.id(), current.viewer()).orElseThrow(ContentMissing::new), whole, site));
    }

    @PutMapping
    @PermitAll
    public ResponseEntity<SavedItem> change(
            @PathVariable long number,
            IfMatch ifMatch,
            IdempotencyKey key,
            @RequestParam(defaultValue = "false") boolean merge,
            @RequestBody SummaryInput input) {
        SummaryInput.Parts parts = input.parts();
        ContentDetails summary = FoundItem.forChanging(reading.at(path(number), current.viewer()));
        Saved saved = writing.change(
                new CarefulWriting.Change(summary, ifMatch, merge, key, input),
                base -> summaries.edit(
                        current.viewer(),
                        summary.ref().id(),
                        parts.covers(),
                        new ContentEdit(parts.text(), base, input.why(), false, key.text())));
        return SavedItem.changed(saved, site);
    }

    @DeleteMapping
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void remove(@PathVariable long number, IfMatch ifMatch, @RequestParam(defaultValue = "") String reason) {
        ContentDetails summary = FoundItem.forChanging(reading.at(path(number), current.viewer()));
        writing.remove(
                summary,
                ifMatch,
                revision -> discussions.removeUnchanged(
                        current.viewer(), summary.ref().id(), revision, reason));
    }

    private static String path(long number) {
        return ForumPath.SUMMARIES + "/" + number;
    }
}
