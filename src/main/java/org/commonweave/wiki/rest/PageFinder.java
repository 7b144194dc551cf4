package org.commonweave.wiki.rest;

import java.time.Instant;
import java.util.Optional;
import org.commonweave.api.ApiPath;
import org.commonweave.api.ApiRefusal;
import org.commonweave.api.FieldCheck;
import org.commonweave.api.Problem;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.Lookup;
import org.commonweave.wiki.WikiPath;
import org.commonweave.wiki.WikiService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Finds pages by their slugs, and says where one has gone.
@Component
class PageFinder {

    private final WikiService wiki;
    private final CurrentViewer current;

    PageFinder(WikiService wiki, CurrentViewer current) {
        this.wiki = wiki;
        this.current = current;
    }

    /// The page for reading. One that moved answers 301, as for people.
    ///
    /// @param rest what follows the slug in the address
    ContentDetails forReading(String slug, String rest) {
        return find(slug, rest, HttpStatus.MOVED_PERMANENTLY);
    }

    /// The page for changing. One that moved answers 308, because after 301 many programs would send a `GET` (RFC
    /// 9110 sections 15.4.2 and 15.4.9).
    ContentDetails forChanging(String slug) {
        return find(slug, "", HttpStatus.PERMANENT_REDIRECT);
    }

    /// The address of the page above a new one.
    String parent(String slug) {
        return switch (wiki.at(WikiPath.PREFIX + slug, current.viewer())) {
            case Lookup.Found(ContentDetails page) -> page.ref().path();
            case Lookup.Moved(String now) -> now;
            case Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> throw noParent();
        };
    }

    /// The slug of the page directly above.
    Optional<String> parentOf(ContentDetails page) {
        return wiki.parent(page, current.viewer()).map(above -> ApiPath.slug(above.path()));
    }

    private ContentDetails find(String slug, String rest, HttpStatus moved) {
        return switch (wiki.at(WikiPath.PREFIX + slug, current.viewer())) {
            case Lookup.Found(ContentDetails page) -> page;
            case Lookup.Moved(String now) -> throw movedTo(ApiPath.of(now) + rest, moved);
            case Lookup.Removed removed -> throw removed(removed.reason(), removed.at());
            case Lookup.Gone gone -> throw removed(gone.reason(), gone.at());
            case Lookup.Unknown _ -> throw new ContentMissing();
        };
    }

    private static ApiRefusal movedTo(String address, HttpStatus status) {
        return new ApiRefusal(Problem.of(status, "moved", Words.say("wiki.rest.moved"))
                .with("self", address)
                .withHeader(HttpHeaders.LOCATION, address));
    }

    private static ApiRefusal removed(String reason, Instant at) {
        return new ApiRefusal(Problem.of(HttpStatus.GONE, "removed", Words.say("wiki.rest.removed", reason))
                .with("reason", reason)
                .with("removedAt", at));
    }

    private static ApiRefusal noParent() {
        return new ApiRefusal(FieldCheck.unfit("parent", Words.say("wiki.rest.no-parent")));
    }
}
