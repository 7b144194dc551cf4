package org.commonweave.bench.bare;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Hands out compressed pages that lie ready in memory: nothing is looked up, checked or made.
@RestController
@Profile(BareApplication.ALONE)
class BarePages {

    private final Map<String, byte[]> pages = new HashMap<>();

    BarePages(@Value("${answers}") Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                pages.put(URLDecoder.decode(file.getFileName().toString(), UTF_8), Files.readAllBytes(file));
            }
        }
    }

    @GetMapping(
            path = {"/wiki/{slug}", "/groups/{slug}/discussions/{name}"},
            produces = "text/html;charset=UTF-8")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        String query = request.getQueryString();
        byte[] page = pages.get(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
        return page == null
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .body(page);
    }
}
