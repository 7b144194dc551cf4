package org.commonweave.search.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.commonweave.base.CurrentViewer;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ui.KindWords;
import org.commonweave.search.SearchOutOfOrder;
import org.commonweave.search.SearchPace;
import org.commonweave.search.SearchService;
import org.commonweave.search.SearchedTooOften;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Titles for a search field while somebody types, as `[{title, path, kind}]`.
@RestController
@AnonymousAllowed
class SuggestionEndpoint {

    private final SearchService search;
    private final SearchPace pace;
    private final CurrentViewer current;

    SuggestionEndpoint(SearchService search, SearchPace pace, CurrentViewer current) {
        this.search = search;
        this.pace = pace;
        this.current = current;
    }

    /// @param kind what kind of thing it is, in words
    record Suggested(String title, String path, String kind) {}

    /// Whoever asks too often, or while the index does not answer, is suggested nothing.
    @GetMapping("/search/suggestions")
    public ResponseEntity<List<Suggested>> suggestions(@RequestParam(defaultValue = "") String q) {
        try {
            Client.current().ifPresent(pace::countSuggestion);
            return answer(HttpStatus.OK, search.suggest(q, current.viewer()));
        } catch (SearchedTooOften _) {
            return answer(HttpStatus.TOO_MANY_REQUESTS, List.of());
        } catch (SearchOutOfOrder _) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE, List.of());
        }
    }

    /// Not kept, because what one person may read the next one at the same machine may not.
    private static ResponseEntity<List<Suggested>> answer(HttpStatus status, List<ContentRef> found) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(found.stream()
                        .map(item -> new Suggested(item.title(), item.path(), KindWords.one(item.kind())))
                        .toList());
    }
}
