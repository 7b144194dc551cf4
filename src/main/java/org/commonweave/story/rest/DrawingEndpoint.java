package org.commonweave.story.rest;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import org.commonweave.story.DrawnPicture;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Hands drawings out, without a session. An address always means the same drawing.
@RestController
@AnonymousAllowed
class DrawingEndpoint {

    /// Nothing in a drawing may run, load anything, or act as a page of this site.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @GetMapping("/drawings/{seed:[0-9a-f]{8}}.svg")
    public ResponseEntity<String> drawing(@PathVariable String seed) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(FOR_EVER)
                .header("Content-Security-Policy", POLICY)
                .body(DrawnPicture.draw(seed));
    }
}
