package org.commonweave.wiki.rest;

import java.util.Optional;
import org.commonweave.api.ApiPath;
import org.commonweave.api.ApiRefusal;
import org.commonweave.api.FieldCheck;
import org.commonweave.api.FoundItem;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.Lookup;
import org.commonweave.wiki.WikiPath;
import org.commonweave.wiki.WikiService;
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

    /// The page for reading; see [FoundItem#forReading].
    ///
    /// @param rest what follows the slug in the address
    ContentDetails forReading(String slug, String rest) {
        return FoundItem.forReading(wiki.at(WikiPath.PREFIX + slug, current.viewer()), rest);
    }

    /// The page for changing; see [FoundItem#forChanging].
    ContentDetails forChanging(String slug) {
        return FoundItem.forChanging(wiki.at(WikiPath.PREFIX + slug, current.viewer()));
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

    private static ApiRefusal noParent() {
        return new ApiRefusal(FieldCheck.unfit("parent", Words.say("wiki.rest.no-parent")));
    }
}
