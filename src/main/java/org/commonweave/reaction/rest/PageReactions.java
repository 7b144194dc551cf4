package org.commonweave.reaction.rest;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import org.commonweave.api.ApiEndpoint;
import org.commonweave.api.ApiPath;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is said about a page with one press, for programs.
@ApiEndpoint(ApiPath.ROOT + "/wiki/{slug}" + ReactionDesk.ALL)
class PageReactions {

    private final ReactionDesk desk;

    PageReactions(ReactionDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @AnonymousAllowed
    public ReactionsAnswer read(@PathVariable String slug) {
        return desk.read("/wiki/" + slug);
    }

    @PutMapping(ReactionDesk.ONE)
    @PermitAll
    public ReactionsAnswer give(
            @PathVariable String slug, @PathVariable String kind, @RequestParam(defaultValue = "") String reason) {
        return desk.give("/wiki/" + slug, kind, reason);
    }

    @DeleteMapping(ReactionDesk.ONE)
    @PermitAll
    public ReactionsAnswer takeBack(@PathVariable String slug, @PathVariable String kind) {
        return desk.takeBack("/wiki/" + slug, kind);
    }
}
