package org.commonweave.content;

import java.util.Map;
import java.util.stream.Collectors;
import org.commonweave.markup.Rendered;
import org.commonweave.markup.WantedLinks;
import org.springframework.stereotype.Component;

/// Shows a text that is not stored yet exactly as it will look when it is published.
@Component
public class TextPreview {

    private final TextRendering rendering;
    private final PathIndex paths;

    TextPreview(TextRendering rendering, PathIndex paths) {
        this.rendering = rendering;
        this.paths = paths;
    }

    /// The text as safe HTML, links to what nobody has written yet marked. Throws [TextNotAccepted] beyond a limit.
    public String html(String body) {
        Rendered rendered = rendering.render(body);
        return WantedLinks.mark(
                rendered.html(),
                paths.owners(rendered.linkedPaths()).entrySet().stream()
                        .filter(owner -> owner.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }
}
