package org.commonweave.forum.live;

import jakarta.annotation.security.PermitAll;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.OutOfOrder;
import org.commonweave.base.Words;
import org.commonweave.content.ContentMissing;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What an open page of a discussion asks every second or so: has anybody replied since it was made? The
/// answer is small, and nearly always 304.
@RestController
@PermitAll
class LiveEndpoint {

    private final LatestReplies replies;
    private final CurrentViewer current;

    LiveEndpoint(LatestReplies replies, CurrentViewer current) {
        this.replies = replies;
        this.current = current;
    }

    /// What is new.
    ///
    /// @param words what to show; empty if there is nothing new
    record Answer(int count, String words) {}

    /// What others said since.
    ///
    /// @param after the position of the last reply when the page was made
    @GetMapping("/discussions/{discussion:\\d{1,18}}/live")
    public ResponseEntity<?> since(
            @PathVariable long discussion,
            @RequestParam int after,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known) {
        int count = replies.since(current.viewer(), discussion, after);
        String tag = "\"" + after + "-" + count + "\"";
        if (known.equals(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(tag)
                .body(new Answer(count, count == 0 ? "" : Words.say("forum.news.replies", count)));
    }

    @ExceptionHandler(ContentMissing.class)
    ResponseEntity<Void> missing() {
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler(OutOfOrder.class)
    ResponseEntity<Void> outOfOrder() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }
}
