package org.commonweave.content.file;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Viewer;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Hands files out, without a session. An address always means the same bytes, so they may be kept for ever.
@RestController
@AnonymousAllowed
class FileEndpoint {

    /// Nothing in a file may run, load anything, or act as a page of this site.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final StoredFiles files;
    private final CurrentViewer current;

    FileEndpoint(StoredFiles files, CurrentViewer current) {
        this.files = files;
        this.current = current;
    }

    @GetMapping("/files/{hash:[0-9a-f]{64}}/{name}")
    public ResponseEntity<Resource> file(@PathVariable String hash, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        return files.find(hash, current.viewer())
                .map(this::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<Resource> answer(FileDetails file) {
        ContentDisposition disposition = (file.isPicture()
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(file.name())
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(caching(file))
                .eTag('"' + file.hash() + '"')
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new FileSystemResource(files.place(file)));
    }

    private CacheControl caching(FileDetails file) {
        CacheControl forEver = CacheControl.maxAge(FOR_EVER).immutable();
        boolean isPublic = files.find(file.hash(), Viewer.VISITOR).isPresent();
        return isPublic ? forEver.cachePublic() : forEver.cachePrivate();
    }
}
