package org.commonweave.bench.bare;

import java.io.IOException;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Hands out compressed pages that lie ready in memory: nothing is looked up, checked or made.
@RestController
@Profile(BareApplication.ALONE)
class BarePages {

    private final Map<String, byte[]> pages = new HashMap<>();

    BarePages(@Value("${answers}") Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                pages.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
    }

    @GetMapping(path = "/wiki/{slug}", produces = "text/html;charset=UTF-8")
    ResponseEntity<byte[]> page(@PathVariable String slug) {
        byte[] page = pages.get(slug);
        return page == null
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .body(page);
    }
}
