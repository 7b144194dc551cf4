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

/// What is said about a reply with one press, for programs.
@ApiEndpoint(ApiPath.ROOT + "/replies/{number}" + ReactionDesk.ALL)
class ReplyReactions {

    private final ReactionDesk desk;

    ReplyReactions(ReactionDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @AnonymousAllowed
    public ReactionsAnswer read(@PathVariable long number) {
        return desk.read("/replies/" + number);
    }

    @PutMapping(ReactionDesk.ONE)
    @PermitAll
    public ReactionsAnswer give(
            @PathVariable long number, @PathVariable String kind, @RequestParam(defaultValue = "") String reason) {
        return desk.give("/replies/" + number, kind, reason);
    }

    @DeleteMapping(ReactionDesk.ONE)
    @PermitAll
    public ReactionsAnswer takeBack(@PathVariable long number, @PathVariable String kind) {
        return desk.takeBack("/replies/" + number, kind);
    }
}
