package org.commonweave.forum.rest;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.api.ApiEndpoint;
import org.commonweave.api.ApiPath;
import org.commonweave.api.CarefulWriting;
import org.commonweave.api.FoundItem;
import org.commonweave.api.IdempotencyKey;
import org.commonweave.api.IfMatch;
import org.commonweave.api.Listing;
import org.commonweave.api.SavedItem;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.PageChoice;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.Lookup;
import org.commonweave.content.Saved;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.GroupRow;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.NewGroup;
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

/// Groups for programs.
@ApiEndpoint(ApiPath.ROOT + "/groups")
class GroupEndpoint {

    private final GroupService groups;
    private final CarefulWriting writing;
    private final CurrentViewer current;
    private final Site site;

    GroupEndpoint(GroupService groups, CarefulWriting writing, CurrentViewer current, Site site) {
        this.groups = groups;
        this.writing = writing;
        this.current = current;
        this.site = site;
    }

    @GetMapping
    @AnonymousAllowed
    public ResponseEntity<Listing<GroupListRow>> list(
            @RequestParam(defaultValue = "") String q, PageChoice page, HttpServletRequest request) {
        return Listing.answer(groups.list(q, current.viewer(), page), this::rows, request);
    }

    private List<GroupListRow> rows(List<GroupRow> rows) {
        Map<Long, LeadPicture> pictures = groups.pictures(rows);
        return rows.stream()
                .map(row -> GroupListRow.of(row, Optional.ofNullable(pictures.get(row.id())), site))
                .toList();
    }

    /// Not tagged by its revision, because its stewards and settings change without one.
    @GetMapping("/{slug}")
    @AnonymousAllowed
    public ResponseEntity<GroupAnswer> read(@PathVariable String slug) {
        ContentDetails group = FoundItem.forReading(at(slug), "");
        return ResponseEntity.ok(GroupAnswer.of(groups.details(group, current.viewer()), site));
    }

    /// Its text and its settings at once, or neither.
    @PutMapping("/{slug}")
    @PermitAll
    public ResponseEntity<SavedItem> change(
            @PathVariable String slug,
            IfMatch ifMatch,
            IdempotencyKey key,
            @RequestParam(defaultValue = "false") boolean merge,
            @RequestBody GroupChange input) {
        GroupChange.Parts parts = input.parts();
        ContentDetails group = FoundItem.forChanging(at(slug));
        long id = group.ref().id();
        Saved saved = writing.change(new CarefulWriting.Change(group, ifMatch, merge, key, input), base -> {
            groups.arrange(current.viewer(), id, parts.settings());
            return groups.edit(
                    current.viewer(),
                    id,
                    new ContentEdit(
                            parts.text().withParticulars(group.text().particulars()),
                            base,
                            input.why(),
                            false,
                            key.text()));
        });
        return SavedItem.changed(saved, site);
    }

    @DeleteMapping("/{slug}")
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void remove(@PathVariable String slug, IfMatch ifMatch, @RequestParam(defaultValue = "") String reason) {
        ContentDetails group = FoundItem.forChanging(at(slug));
        writing.remove(
                group,
                ifMatch,
                revision -> groups.removeUnchanged(current.viewer(), group.ref().id(), revision, reason));
    }

    private Lookup at(String slug) {
        return groups.at(ForumPath.GROUPS + "/" + slug, current.viewer());
    }

    @PostMapping
    @PermitAll
    public ResponseEntity<SavedItem> start(IdempotencyKey key, @RequestBody GroupInput input) {
        NewGroup group = input.group(key.text());
        Saved saved = writing.start(key, input, () -> groups.start(current.viewer(), group));
        return SavedItem.started(saved, site);
    }
}
