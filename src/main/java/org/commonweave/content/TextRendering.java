package org.commonweave.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import java.util.function.Supplier;
import org.commonweave.markup.Markup;
import org.commonweave.markup.Renaming;
import org.commonweave.markup.Rendered;
import org.commonweave.markup.TextRefused;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The one renderer of the commons, for everybody who shows text that is not stored yet: previews and old revisions.
@Component
public class TextRendering {

    /// In characters: the texts of some dozen people who look at a preview before they save.
    private static final int MOST_REMEMBERED = 2 * 1024 * 1024;

    private final Markup markup;
    private final Cache<Asked, Rendered> recent = Caffeine.newBuilder()
            .<Asked, Rendered>weigher((asked, _) -> asked.body().length())
            .maximumWeight(MOST_REMEMBERED)
            .build();

    TextRendering(Markup markup) {
        this.markup = markup;
    }

    /// Renders a text exactly as it will look when it is published. What was rendered a moment ago is still there: a
    /// preview is followed by saving the same text, and an import renders the next pages while it writes some.
    public Rendered render(String body) {
        return accepted(() -> recent.get(new Asked(body, LocaleContextHolder.getLocale()), _ -> markup.render(body)));
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

    /// The same for a text that is stored now: nobody asks for it once more, so it makes room. Kept by how often they
    /// are
    /// asked for, those that were stored would push out the ones that are to be stored next.
    Rendered renderToStore(String body) {
        Rendered rendered = render(body);
        recent.invalidate(new Asked(body, LocaleContextHolder.getLocale()));
        return rendered;
    }

    /// A text and the language in which words are added to it.
    private record Asked(String body, Locale language) {}
}
