package org.commonweave.content.file;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.OutOfOrder;
import org.commonweave.base.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Takes the files that a writer adds to a text. It does not need the interface, so that the text can be written on
/// while a file arrives. The body of the request is the file as it is.
///
/// Answers that are not `201` carry `{sentence}`.
@RestController
@PermitAll
class UploadEndpoint {

    private final Uploads uploads;
    private final CurrentViewer current;

    UploadEndpoint(Uploads uploads, CurrentViewer current) {
        this.uploads = uploads;
        this.current = current;
    }

    /// @param path the address of the file
    /// @param page where it is told what it is
    record Added(String hash, String path, String page, String name, String mediaType, long size, boolean picture) {

        static Added of(FileDetails file) {
            return new Added(
                    file.hash(),
                    file.path(),
                    file.page(),
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.isPicture());
        }
    }

    /// @param sentence why not, and what to do
    record Trouble(String sentence) {}

    /// Keeps one file.
    ///
    /// @param name what the file is called where it comes from
    @PostMapping("/files")
    public ResponseEntity<?> add(@RequestParam String name, InputStream body) throws IOException {
        return answer(HttpStatus.CREATED, Added.of(uploads.add(current.viewer(), name, body)));
    }

    @ExceptionHandler
    ResponseEntity<?> refused(Refusal refusal) {
        HttpStatus status = switch (refusal) {
            case OutOfOrder _ -> HttpStatus.SERVICE_UNAVAILABLE;
            case FileRefused _ -> HttpStatus.UNPROCESSABLE_CONTENT;
            default -> HttpStatus.FORBIDDEN;
        };
        return answer(status, new Trouble(refusal.sentence()));
    }

    private static ResponseEntity<?> answer(HttpStatus status, Record body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
