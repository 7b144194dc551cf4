package org.commonweave.forum.rest;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.commonweave.api.ApiEndpoint;
import org.commonweave.api.ApiPath;
import org.commonweave.api.ApiRefusal;
import org.commonweave.api.CarefulWriting;
import org.commonweave.api.FieldCheck;
import org.commonweave.api.FoundItem;
import org.commonweave.api.IdempotencyKey;
import org.commonweave.api.IfMatch;
import org.commonweave.api.Listing;
import org.commonweave.api.RevisionTag;
import org.commonweave.api.SavedItem;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Words;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentText;
import org.commonweave.content.NewText;
import org.commonweave.content.Saved;
import org.commonweave.forum.DiscussionFilter;
import org.commonweave.forum.DiscussionLists;
import org.commonweave.forum.DiscussionReading;
import org.commonweave.forum.DiscussionReading.Place;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.NewDiscussion;
import org.commonweave.forum.NewReply;
import org.commonweave.forum.ReadingOrder;
import org.commonweave.site.Site;
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

/// Discussions of a group for programs, and what is said in them.
@ApiEndpoint(ApiPath.ROOT + "/groups/{slug}/discussions")
class DiscussionEndpoint {

    private final GroupService groups;
    private final DiscussionService discussions;
    private final DiscussionReading reading;
    private final DiscussionLists lists;
    private final CarefulWriting writing;
    private final CurrentViewer current;
    private final Site site;

    DiscussionEndpoint(
            GroupService groups,
            DiscussionService discussions,
            DiscussionReading reading,
            DiscussionLists lists,
            CarefulWriting writing,
            CurrentViewer current,
            Site site) {
        this.groups = groups;
        this.discussions = discussions;
        this.reading = reading;
        this.lists = lists;
        this.writing = writing;
        this.current = current;
        this.site = site;
    }

    @GetMapping
    @AnonymousAllowed
    public ResponseEntity<Listing<DiscussionListRow>> list(
            @PathVariable String slug,
            @RequestParam(defaultValue = "false") boolean unanswered,
            @RequestParam(defaultValue = "") String tag,
            PageChoice page,
            HttpServletRequest request) {
        ContentDetails group =
                FoundItem.forReading(groups.at(ForumPath.GROUPS + "/" + slug, current.viewer()), ForumPath.DISCUSSIONS);
        return Listing.answer(
                lists.inGroup(group.ref().id(), new DiscussionFilter(unanswered, tag), current.viewer(), page),
                found -> found.stream()
                        .map(discussion -> DiscussionListRow.of(discussion, site))
                        .toList(),
                request);
    }

    @PostMapping
    @PermitAll
    public ResponseEntity<SavedItem> start(
            @PathVariable String slug, IdempotencyKey key, @RequestBody DiscussionInput input) {
        ContentText text = input.text();
        ContentDetails group = FoundItem.forChanging(
                groups.at(ForumPath.GROUPS + "/" + slug, current.viewer()), ForumPath.DISCUSSIONS);
        NewDiscussion fresh = new NewDiscussion(
                new NewText(text, "", null, key.text()), group.ref().id(), input.isQuestion(), null);
        return SavedItem.started(writing.start(key, input, () -> discussions.start(current.viewer(), fresh)), site);
    }

    @GetMapping("/{name}")
    @AnonymousAllowed
    public ResponseEntity<DiscussionAnswer> read(@PathVariable String slug, @PathVariable String name) {
        ContentDetails discussion = FoundItem.forReading(reading.at(path(slug, name), current.viewer()), "");
        return ResponseEntity.ok()
                .eTag(RevisionTag.of(discussion.revision()))
                .body(DiscussionAnswer.of(
                        discussion, reading.isQuestion(discussion.ref().id()), site));
    }

    @PutMapping("/{name}")
    @PermitAll
    public ResponseEntity<SavedItem> change(
            @PathVariable String slug,
            @PathVariable String name,
            IfMatch ifMatch,
            IdempotencyKey key,
            @RequestParam(defaultValue = "false") boolean merge,
            @RequestBody DiscussionChange input) {
        ContentText text = input.text();
        ContentDetails discussion = FoundItem.forChanging(reading.at(path(slug, name), current.viewer()));
        Saved saved = writing.change(
                new CarefulWriting.Change(discussion, ifMatch, merge, key, input),
                base -> discussions.edit(
                        current.viewer(),
                        discussion.ref().id(),
                        new ContentEdit(text, base, input.why(), false, key.text())));
        return SavedItem.changed(saved, site);
    }

    @DeleteMapping("/{name}")
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void remove(
            @PathVariable String slug,
            @PathVariable String name,
            IfMatch ifMatch,
            @RequestParam(defaultValue = "") String reason) {
        ContentDetails discussion = FoundItem.forChanging(reading.at(path(slug, name), current.viewer()));
        writing.remove(
                discussion,
                ifMatch,
                revision -> discussions.removeUnchanged(
                        current.viewer(), discussion.ref().id(), revision, reason));
    }

    @GetMapping("/{name}/replies")
    @AnonymousAllowed
    public ResponseEntity<Listing<ReplyListRow>> replies(
            @PathVariable String slug, @PathVariable String name, PageChoice page, HttpServletRequest request) {
        ContentDetails discussion =
                FoundItem.forReading(reading.at(path(slug, name), current.viewer()), ForumPath.REPLIES);
        return Listing.answer(
                reading.details(discussion, current.viewer(), page, Optional.of(ReadingOrder.FLAT))
                        .replies(),
                found -> found.stream()
                        .map(reply -> ReplyListRow.of(reply, site))
                        .toList(),
                request);
    }

    @PostMapping("/{name}/replies")
    @PermitAll
    public ResponseEntity<SavedItem> reply(
            @PathVariable String slug, @PathVariable String name, IdempotencyKey key, @RequestBody ReplyInput input) {
        String body = input.text();
        ContentDetails discussion =
                FoundItem.forChanging(reading.at(path(slug, name), current.viewer()), ForumPath.REPLIES);
        Long answered = input.answers() == null ? null : answered(input.answers());
        NewReply reply = new NewReply(discussion.ref().id(), answered, body, null, key.text());
        return SavedItem.started(writing.start(key, input, () -> discussions.reply(current.viewer(), reply)), site);
    }

    private Long answered(long number) {
        return reading.place(number, current.viewer())
                .map(Place::reply)
                .map(reply -> reply.ref().id())
                .orElseThrow(() -> new ApiRefusal(FieldCheck.unfit("answers", Words.say("forum.rest.no-reply"))));
    }

    private static String path(String slug, String name) {
        return ForumPath.GROUPS + "/" + slug + ForumPath.DISCUSSIONS + "/" + name;
    }
}
