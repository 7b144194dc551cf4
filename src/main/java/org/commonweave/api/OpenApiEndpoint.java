package org.commonweave.api;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.bind.annotation.GetMapping;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The description of everything that programs can do here, as <https://spec.openapis.org/oas/v3.1.1> has it: put
/// together from the files that modules lay beside each other in `openapi`.
@ApiEndpoint(ApiPath.ROOT + "/openapi.json")
@AnonymousAllowed
class OpenApiEndpoint {

    private static final String FILES = "classpath*:openapi/*.yaml";

    private final Map<String, Object> document = new LinkedHashMap<>();

    OpenApiEndpoint(ResourcePatternResolver resources) throws IOException {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        for (Resource file : resources.getResources(FILES)) {
            try (InputStream text = file.getInputStream()) {
                join(document, yaml.load(text));
            }
        }
    }

    @GetMapping
    public Map<String, Object> describe() {
        return document;
    }

    private static void join(Map<String, Object> whole, Map<String, Object> part) {
        part.forEach((name, value) -> whole.merge(name, value, OpenApiEndpoint::joined));
    }

    @SuppressWarnings("unchecked") // the names in a file of this kind are texts
    private static Object joined(Object one, Object other) {
        if (!(one instanceof Map) || !(other instanceof Map)) {
            throw new IllegalStateException("Two files of openapi say the same thing: " + one + " and " + other);
        }
        join((Map<String, Object>) one, (Map<String, Object>) other);
        return one;
    }
}
