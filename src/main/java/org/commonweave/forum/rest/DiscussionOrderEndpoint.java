package org.commonweave.forum.rest;

import jakarta.annotation.security.PermitAll;
import org.commonweave.api.ApiEndpoint;
import org.commonweave.api.ApiPath;
import org.commonweave.api.CarefulWriting;
import org.commonweave.api.FoundItem;
import org.commonweave.api.IdempotencyKey;
import org.commonweave.api.SavedItem;
import org.commonweave.base.CurrentViewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.forum.DiscussionReading;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.NewSummary;
import org.commonweave.forum.SummaryService;
import org.commonweave.site.Site;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Keeping discussions in order, by programs. Each request can be repeated without harm.
@ApiEndpoint(ApiPath.ROOT + "/groups/{slug}/discussions/{name}")
class DiscussionOrderEndpoint {

    private final GroupService groups;
    private final DiscussionService discussions;
    private final DiscussionReading reading;
    private final SummaryService summaries;
    private final CarefulWriting writing;
    private final CurrentViewer current;
    private final Site site;

    DiscussionOrderEndpoint(
            GroupService groups,
            DiscussionService discussions,
            DiscussionReading reading,
            SummaryService summaries,
            CarefulWriting writing,
            CurrentViewer current,
            Site site) {
        this.groups = groups;
        this.discussions = discussions;
        this.reading = reading;
        this.summaries = summaries;
        this.writing = writing;
        this.current = current;
        this.site = site;
    }

    @PutMapping("/closing")
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void close(@PathVariable String slug, @PathVariable String name, @RequestBody ClosingInput input) {
        discussions.close(current.viewer(), id(slug, name, "/closing"), input.text());
    }

    @DeleteMapping("/closing")
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void reopen(@PathVariable String slug, @PathVariable String name) {
        discussions.reopen(current.viewer(), id(slug, name, "/closing"));
    }

    @PutMapping("/pin")
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void pin(@PathVariable String slug, @PathVariable String name) {
        discussions.pin(current.viewer(), id(slug, name, "/pin"), true);
    }

    @DeleteMapping("/pin")
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void unpin(@PathVariable String slug, @PathVariable String name) {
        discussions.pin(current.viewer(), id(slug, name, "/pin"), false);
    }

    @PutMapping("/group")
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void move(@PathVariable String slug, @PathVariable String name, @RequestBody MoveInput input) {
        ContentDetails group =
                FoundItem.forChanging(groups.at(ForumPath.GROUPS + "/" + input.slug(), current.viewer()));
        discussions.move(current.viewer(), id(slug, name, "/group"), group.ref().id());
    }

    @PostMapping("/summary")
    @PermitAll
    public ResponseEntity<SavedItem> sumUp(
            @PathVariable String slug, @PathVariable String name, IdempotencyKey key, @RequestBody SummaryInput input) {
        SummaryInput.Parts parts = input.parts();
        NewSummary fresh = new NewSummary(
                id(slug, name, "/summary"), parts.covers(), parts.text().body(), null, key.text());
        return SavedItem.started(writing.start(key, input, () -> summaries.write(current.viewer(), fresh)), site);
    }

    private long id(String slug, String name, String rest) {
        String path = ForumPath.GROUPS + "/" + slug + ForumPath.DISCUSSIONS + "/" + name;
        return FoundItem.forChanging(reading.at(path, current.viewer()), rest)
                .ref()
                .id();
    }
}
