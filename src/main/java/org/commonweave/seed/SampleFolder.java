package org.commonweave.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The folder `content-seed`, as it is packed with the product.
@Component
class SampleFolder {

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();

    List<Map<String, String>> members() {
        return SamplePage.yaml().load(new String(bytes("members.yaml"), StandardCharsets.UTF_8));
    }

    /// The names of the page files, in order.
    List<String> pages() {
        try {
            return Arrays.stream(files.getResources("classpath:content-seed/wiki/*.md"))
                    .map(Resource::getFilename)
                    .filter(java.util.Objects::nonNull)
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    SamplePage page(String name) {
        return SamplePage.parse(new String(bytes("wiki/" + name), StandardCharsets.UTF_8));
    }

    /// A file that a page shows.
    byte[] picture(String pathInWiki) {
        return bytes("wiki/" + pathInWiki);
    }

    private byte[] bytes(String path) {
        try {
            return files.getResource("classpath:content-seed/" + path).getContentAsByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
