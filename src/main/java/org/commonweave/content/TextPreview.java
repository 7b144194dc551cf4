package org.commonweave.content;

import org.commonweave.base.Viewer;
import org.springframework.stereotype.Component;

/// Shows a text that is not stored yet exactly as it will look when it is published.
@Component
public class TextPreview {

    private final TextRendering rendering;
    private final LinkMarks marks;

    TextPreview(TextRendering rendering, LinkMarks marks) {
        this.rendering = rendering;
        this.marks = marks;
    }

    /// The text as safe HTML, links to what is not there marked. Throws [TextNotAccepted] beyond a limit.
    public String html(String body, Viewer viewer) {
        return marks.in(rendering.render(body).html(), viewer);
    }
}
