package org.commonweave.story.rest;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import org.commonweave.api.ApiEndpoint;
import org.commonweave.api.ApiPath;
import org.commonweave.api.CarefulWriting;
import org.commonweave.api.FoundItem;
import org.commonweave.api.Histories;
import org.commonweave.api.IdempotencyKey;
import org.commonweave.api.IfMatch;
import org.commonweave.api.Listing;
import org.commonweave.api.RevisionAnswer;
import org.commonweave.api.RevisionRow;
import org.commonweave.api.RevisionTag;
import org.commonweave.api.SavedItem;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.PageChoice;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentText;
import org.commonweave.content.NewText;
import org.commonweave.content.Saved;
import org.commonweave.site.Site;
import org.commonweave.story.NewStory;
import org.commonweave.story.StoryDesk;
import org.commonweave.story.StoryFilter;
import org.commonweave.story.StoryLists;
import org.commonweave.story.StoryPath;
import org.commonweave.story.StoryReading;
import org.commonweave.story.StoryService;
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

/// Stories for programs.
@ApiEndpoint(ApiPath.ROOT + "/stories")
class StoryEndpoint {

    private final StoryService stories;
    private final StoryReading reading;
    private final StoryLists lists;
    private final StoryDesk desk;
    private final Histories histories;
    private final CarefulWriting writing;
    private final CurrentViewer current;
    private final Site site;

    StoryEndpoint(
            StoryService stories,
            StoryReading reading,
            StoryLists lists,
            StoryDesk desk,
            Histories histories,
            CarefulWriting writing,
            CurrentViewer current,
            Site site) {
        this.stories = stories;
        this.reading = reading;
        this.lists = lists;
        this.desk = desk;
        this.histories = histories;
        this.writing = writing;
        this.current = current;
        this.site = site;
    }

    @GetMapping
    @AnonymousAllowed
    public ResponseEntity<Listing<StoryListRow>> list(
            @RequestParam(defaultValue = "") String tag,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String place,
            PageChoice page,
            HttpServletRequest request) {
        return Listing.answer(
                lists.list(new StoryFilter(tag, group, year, place, ""), current.viewer(), page),
                found -> found.stream().map(one -> StoryListRow.of(one, site)).toList(),
                request);
    }

    @GetMapping("/{slug}")
    @AnonymousAllowed
    public ResponseEntity<StoryAnswer> read(@PathVariable String slug) {
        ContentDetails story = forReading(slug, "");
        return ResponseEntity.ok().eTag(RevisionTag.of(story.revision())).body(answer(story));
    }

    @GetMapping("/{slug}/revisions")
    @AnonymousAllowed
    public ResponseEntity<Listing<RevisionRow>> revisions(
            @PathVariable String slug, PageChoice choice, HttpServletRequest request) {
        return histories.list(forReading(slug, "/revisions"), choice, request);
    }

    @GetMapping("/{slug}/revisions/{number}")
    @AnonymousAllowed
    public ResponseEntity<RevisionAnswer> revision(@PathVariable String slug, @PathVariable int number) {
        return histories.one(forReading(slug, "/revisions/" + number), number);
    }

    @PostMapping
    @PermitAll
    public ResponseEntity<SavedItem> start(IdempotencyKey key, @RequestBody StoryInput input) {
        NewText text = new NewText(input.text(), input.why(), null, key.text());
        Saved saved = writing.start(key, input, () -> stories.start(current.viewer(), new NewStory(text)));
        return SavedItem.started(saved, site);
    }

    @PutMapping("/{slug}")
    @PermitAll
    public ResponseEntity<SavedItem> change(
            @PathVariable String slug,
            IfMatch ifMatch,
            IdempotencyKey key,
            @RequestParam(defaultValue = "false") boolean merge,
            @RequestBody StoryChange input) {
        ContentText text = input.text();
        ContentDetails story = forChanging(slug);
        Saved saved = writing.change(
                new CarefulWriting.Change(story, ifMatch, merge, key, input),
                base -> stories.edit(
                        current.viewer(),
                        story.ref().id(),
                        new ContentEdit(text, base, input.why(), input.isMinor(), key.text())));
        return SavedItem.changed(saved, site);
    }

    @DeleteMapping("/{slug}")
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void remove(@PathVariable String slug, IfMatch ifMatch, @RequestParam(defaultValue = "") String reason) {
        ContentDetails story = forChanging(slug);
        writing.remove(
                story,
                ifMatch,
                revision ->
                        stories.removeUnchanged(current.viewer(), story.ref().id(), revision, reason));
    }

    @PutMapping("/{slug}/publication")
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void publish(@PathVariable String slug) {
        desk.publish(current.viewer(), forChanging(slug).ref().id());
    }

    @DeleteMapping("/{slug}/publication")
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void takeBack(@PathVariable String slug) {
        desk.takeBack(current.viewer(), forChanging(slug).ref().id());
    }

    private StoryAnswer answer(ContentDetails story) {
        return StoryAnswer.of(reading.details(story, current.viewer()), site);
    }

    /// @param rest what follows the slug in the address
    private ContentDetails forReading(String slug, String rest) {
        return FoundItem.forReading(stories.at(StoryPath.PREFIX + slug, current.viewer()), rest);
    }

    private ContentDetails forChanging(String slug) {
        return FoundItem.forChanging(stories.at(StoryPath.PREFIX + slug, current.viewer()));
    }
}
