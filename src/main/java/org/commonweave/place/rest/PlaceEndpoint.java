package org.commonweave.place.rest;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.commonweave.api.ApiEndpoint;
import org.commonweave.api.ApiPath;
import org.commonweave.api.ItemRow;
import org.commonweave.api.Listing;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.PageChoice;
import org.commonweave.content.ContentMissing;
import org.commonweave.place.PlaceCount;
import org.commonweave.place.PlaceLabel;
import org.commonweave.place.PlaceReading;
import org.commonweave.site.Site;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Places, and what belongs to them.
@ApiEndpoint(ApiPath.ROOT + "/places")
@AnonymousAllowed
class PlaceEndpoint {

    private final PlaceReading places;
    private final ItemRow.Maker rows;
    private final CurrentViewer current;
    private final Site site;

    PlaceEndpoint(PlaceReading places, ItemRow.Maker rows, CurrentViewer current, Site site) {
        this.places = places;
        this.rows = rows;
        this.current = current;
        this.site = site;
    }

    /// A place and how much is there.
    ///
    /// @param line the place and those in which it lies, from narrow to wide
    /// @param items how many things that the program may see belong to it or lie within it
    /// @param url where people read about it
    /// @param self where programs find what belongs to it
    record PlaceRow(String slug, String name, String line, long items, String url, String self) {

        static PlaceRow of(PlaceReading.Lined place, Site site) {
            PlaceCount count = place.count();
            String path = count.place().path();
            return new PlaceRow(
                    count.place().slug(),
                    count.place().name(),
                    place.line(),
                    count.items(),
                    site.address(path),
                    ApiPath.of(path));
        }
    }

    @GetMapping
    public ResponseEntity<Listing<PlaceRow>> list(PageChoice page, HttpServletRequest request) {
        return Listing.answer(
                places.all(current.viewer(), page),
                found -> found.stream().map(place -> PlaceRow.of(place, site)).toList(),
                request);
    }

    @GetMapping("/{slug}")
    public ResponseEntity<Listing<ItemRow>> items(
            @PathVariable String slug, PageChoice page, HttpServletRequest request) {
        PlaceLabel place = places.at(slug).orElseThrow(ContentMissing::new);
        var items = places.items(place, "", current.viewer(), page);
        if (items.total() == 0) {
            throw new ContentMissing();
        }
        return Listing.answer(items, rows::rows, request);
    }
}
