package org.commonweave.content;

import java.util.function.Supplier;
import org.commonweave.markup.Markup;
import org.commonweave.markup.Renaming;
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
        return accepted(() -> markup.render(body));
    }

    /// The text with its links to something as they are to be now that this has another title and address.
    public String renamed(String body, Renaming renaming) {
        return accepted(() -> markup.renamed(body, renaming));
    }

    private static <T> T accepted(Supplier<T> work) {
        try {
            return work.get();
        } catch (TextRefused refused) {
            throw new TextNotAccepted(refused.key(), refused.arguments().toArray());
        }
    }
}
