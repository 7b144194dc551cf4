package org.commonweave.content;

import org.commonweave.markup.Markup;
import org.commonweave.markup.Rendered;
import org.commonweave.markup.TextRefused;
import org.springframework.stereotype.Component;

/// The one renderer of the commons, for everybody who shows text that is not stored yet: previews and old revisions.
@Component
public class TextRendering {

    private final Markup markup;

    TextRendering(Markup markup) {
        this.markup = markup;
    }

    /// Renders a text exactly as it will look when it is published.
    public Rendered render(String body) {
        try {
            return markup.render(body);
        } catch (TextRefused refused) {
            throw new TextNotAccepted(refused.key(), refused.arguments().toArray());
        }
    }
}
