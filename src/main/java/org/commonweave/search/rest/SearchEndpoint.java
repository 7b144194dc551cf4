package org.commonweave.search.rest;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commonweave.api.ApiEndpoint;
import org.commonweave.api.ApiPath;
import org.commonweave.api.FieldCheck;
import org.commonweave.api.Listing;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.search.Filters;
import org.commonweave.search.SearchRequest;
import org.commonweave.search.SearchResults;
import org.commonweave.search.SearchService;
import org.commonweave.site.Site;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Search for programs, with the same words and filters as for people.
@ApiEndpoint(ApiPath.ROOT + "/search")
@AnonymousAllowed
class SearchEndpoint {

    private final SearchService search;
    private final CurrentViewer current;
    private final Site site;

    SearchEndpoint(SearchService search, CurrentViewer current, Site site) {
        this.search = search;
        this.current = current;
        this.site = site;
    }

    @GetMapping
    @SuppressWarnings("TooManyParameters") // they are those of the address
    public ResponseEntity<SearchAnswer> search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<String> kind,
            @RequestParam(defaultValue = "") List<String> tag,
            @RequestParam Optional<String> author,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> to,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request) {
        checkPage(page);
        SearchResults found =
                search.find(new SearchRequest(q, new Filters(kind, tag, author, from, to), page), current.viewer());
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, Listing.links(found.hits(), request))
                .body(SearchAnswer.of(found, site));
    }

    private static void checkPage(int page) {
        if (page < 1 || page > SearchResults.LAST_PAGE) {
            FieldCheck check = FieldCheck.ofParameters();
            check.refuse("page", Words.say("api.number-unfit", "page", SearchResults.LAST_PAGE));
            check.done();
        }
    }
}
