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

/// What is said about what a discussion began with with one press, for programs.
@ApiEndpoint(ApiPath.ROOT + "/groups/{slug}/discussions/{name}" + ReactionDesk.ALL)
class DiscussionReactions {

    private final ReactionDesk desk;

    DiscussionReactions(ReactionDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @AnonymousAllowed
    public ReactionsAnswer read(@PathVariable String slug, @PathVariable String name) {
        return desk.read("/groups/" + slug + "/discussions/" + name);
    }

    @PutMapping(ReactionDesk.ONE)
    @PermitAll
    public ReactionsAnswer give(
            @PathVariable String slug,
            @PathVariable String name,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String reason) {
        return desk.give("/groups/" + slug + "/discussions/" + name, kind, reason);
    }

    @DeleteMapping(ReactionDesk.ONE)
    @PermitAll
    public ReactionsAnswer takeBack(@PathVariable String slug, @PathVariable String name, @PathVariable String kind) {
        return desk.takeBack("/groups/" + slug + "/discussions/" + name, kind);
    }
}
