package org.commonweave.forum.rest;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import org.commonweave.api.ApiEndpoint;
import org.commonweave.api.ApiPath;
import org.commonweave.api.CarefulWriting;
import org.commonweave.api.FoundItem;
import org.commonweave.api.IdempotencyKey;
import org.commonweave.api.IfMatch;
import org.commonweave.api.RevisionTag;
import org.commonweave.api.SavedItem;
import org.commonweave.base.CurrentViewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentText;
import org.commonweave.content.Saved;
import org.commonweave.forum.DiscussionReading;
import org.commonweave.forum.DiscussionReading.Place;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.ForumPath;
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

/// Single replies for programs.
@ApiEndpoint(ApiPath.ROOT + "/replies/{number}")
class ReplyEndpoint {

    private final DiscussionService discussions;
    private final DiscussionReading places;
    private final ContentReading reading;
    private final CarefulWriting writing;
    private final CurrentViewer current;
    private final Site site;

    ReplyEndpoint(
            DiscussionService discussions,
            DiscussionReading places,
            ContentReading reading,
            CarefulWriting writing,
            CurrentViewer current,
            Site site) {
        this.discussions = discussions;
        this.places = places;
        this.reading = reading;
        this.writing = writing;
        this.current = current;
        this.site = site;
    }

    @GetMapping
    @AnonymousAllowed
    public ResponseEntity<ReplyAnswer> read(@PathVariable long number) {
        ContentDetails reply = FoundItem.forReading(reading.at(path(number), current.viewer()), "");
        Place place = places.place(number, current.viewer()).orElseThrow(ContentMissing::new);
        return ResponseEntity.ok().eTag(RevisionTag.of(reply.revision())).body(ReplyAnswer.of(place, site));
    }

    @PutMapping
    @PermitAll
    public ResponseEntity<SavedItem> change(
            @PathVariable long number,
            IfMatch ifMatch,
            IdempotencyKey key,
            @RequestParam(defaultValue = "false") boolean merge,
            @RequestBody ReplyChange input) {
        ContentText text = input.text();
        ContentDetails reply = FoundItem.forChanging(reading.at(path(number), current.viewer()));
        Saved saved = writing.change(
                new CarefulWriting.Change(reply, ifMatch, merge, key, input),
                base -> discussions.editReply(
                        current.viewer(),
                        reply.ref().id(),
                        new ContentEdit(text, base, input.why(), false, key.text())));
        return SavedItem.changed(saved, site);
    }

    @DeleteMapping
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void remove(@PathVariable long number, IfMatch ifMatch, @RequestParam(defaultValue = "") String reason) {
        ContentDetails reply = FoundItem.forChanging(reading.at(path(number), current.viewer()));
        writing.remove(
                reply,
                ifMatch,
                revision -> discussions.removeUnchanged(
                        current.viewer(), reply.ref().id(), revision, reason));
    }

    @PutMapping("/acceptance")
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void accept(@PathVariable long number) {
        accept(number, true);
    }

    @DeleteMapping("/acceptance")
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void acceptNoLonger(@PathVariable long number) {
        accept(number, false);
    }

    private void accept(long number, boolean isAnswer) {
        ContentDetails reply = FoundItem.forChanging(reading.at(path(number), current.viewer()));
        discussions.accept(current.viewer(), reply.ref().id(), isAnswer);
    }

    private static String path(long number) {
        return ForumPath.REPLIES + "/" + number;
    }
}
