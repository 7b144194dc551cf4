package org.commonweave.api;

import jakarta.servlet.http.HttpServletRequest;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.PageChoice;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.RevisionHistory;
import org.commonweave.site.Site;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The history of an item of any kind, for programs.
@Component
public class Histories {

    private final RevisionHistory history;
    private final CurrentViewer current;
    private final Site site;

    Histories(RevisionHistory history, CurrentViewer current, Site site) {
        this.history = history;
        this.current = current;
        this.site = site;
    }

    /// All revisions, the newest first.
    public ResponseEntity<Listing<RevisionRow>> list(
            ContentDetails item, PageChoice choice, HttpServletRequest request) {
        return Listing.answer(
                history.of(item.ref().id(), current.viewer(), choice),
                found -> found.stream()
                        .map(revision -> RevisionRow.of(revision, site))
                        .toList(),
                request);
    }

    /// The item as it was at one revision.
    public ResponseEntity<RevisionAnswer> one(ContentDetails item, int number) {
        return ResponseEntity.ok()
                .eTag(RevisionTag.of(number))
                .body(RevisionAnswer.of(history.at(item.ref().id(), number, current.viewer()), site));
    }
}
