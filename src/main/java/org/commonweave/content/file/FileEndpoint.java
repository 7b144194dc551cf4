package org.commonweave.content.file;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Hands files out, without a session. An address always means the same bytes, so what everybody may have may be kept
/// for ever. What is for some only their browsers keep, and ask each time whether it is still for them.
@RestController
@AnonymousAllowed
class FileEndpoint {

    /// Nothing in a file may run, load anything, or act as a page of this site.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final CacheControl ASK_EACH_TIME = CacheControl.noCache().cachePrivate();

    private final StoredFiles files;
    private final SmallerPictures smaller;
    private final CurrentViewer current;

    FileEndpoint(StoredFiles files, SmallerPictures smaller, CurrentViewer current) {
        this.files = files;
        this.smaller = smaller;
        this.current = current;
    }

    @GetMapping("/files/{hash:[0-9a-f]{64}}/{name}")
    public ResponseEntity<Resource> file(
            @PathVariable String hash,
            @RequestParam(name = OpenedDrafts.PARAMETER, defaultValue = "") String secret,
            HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        return find(hash, secret)
                .map(file -> answer(file, files.place(file), hash))
                .orElseGet(FileEndpoint::notFound);
    }

    /// A copy of a picture that is so many pixels wide.
    @GetMapping("/files/{hash:[0-9a-f]{64}}/{width:[0-9]{3,4}}/{name}")
    public ResponseEntity<Resource> smaller(
            @PathVariable String hash,
            @PathVariable int width,
            @RequestParam(name = OpenedDrafts.PARAMETER, defaultValue = "") String secret,
            HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        return find(hash, secret)
                .map(file -> answer(file, smaller.place(file, width), hash + "-" + width))
                .orElseGet(FileEndpoint::notFound);
    }

    private Optional<FileDetails> find(String hash, String secret) {
        return files.find(hash, current.viewer())
                .or(() -> secret.isEmpty() ? Optional.empty() : files.findOpened(hash, secret));
    }

    private ResponseEntity<Resource> answer(FileDetails file, Path place, String tag) {
        ContentDisposition disposition = (file.isPicture()
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(file.name())
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(files.find(file.hash(), Viewer.VISITOR).isPresent() ? FOR_EVER : ASK_EACH_TIME)
                .eTag('"' + tag + '"')
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new FileSystemResource(place));
    }

    private static ResponseEntity<Resource> notFound() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }
}
