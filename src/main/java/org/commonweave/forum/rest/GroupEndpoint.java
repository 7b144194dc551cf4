package org.commonweave.forum.rest;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import org.commonweave.api.ApiEndpoint;
import org.commonweave.api.ApiPath;
import org.commonweave.api.CarefulWriting;
import org.commonweave.api.FoundItem;
import org.commonweave.api.IdempotencyKey;
import org.commonweave.api.Listing;
import org.commonweave.api.SavedItem;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.PageChoice;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.Saved;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.NewGroup;
import org.commonweave.site.Site;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

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
        return Listing.answer(
                groups.list(q, current.viewer(), page),
                rows -> rows.stream().map(row -> GroupListRow.of(row, site)).toList(),
                request);
    }

    /// Not tagged by its revision, because its stewards and settings change without one.
    @GetMapping("/{slug}")
    @AnonymousAllowed
    public ResponseEntity<GroupAnswer> read(@PathVariable String slug) {
        ContentDetails group = FoundItem.forReading(groups.at(ForumPath.GROUPS + "/" + slug, current.viewer()), "");
        return ResponseEntity.ok(GroupAnswer.of(groups.details(group, current.viewer()), site));
    }

    @PostMapping
    @PermitAll
    public ResponseEntity<SavedItem> start(IdempotencyKey key, @RequestBody GroupInput input) {
        NewGroup group = input.group(key.text());
        Saved saved = writing.start(key, input, () -> groups.start(current.viewer(), group));
        return SavedItem.started(saved, site);
    }
}
