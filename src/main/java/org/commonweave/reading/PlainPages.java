package org.commonweave.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.content.ContentRemoved;
import org.commonweave.content.ContentSaved;
import org.commonweave.site.SiteChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Answers for visitors, kept until anything in the commons changes: what one page shows may depend on every other.
@Component
class PlainPages {

    /// Keeps some thousand pages, which is all of a small commons.
    private static final long MOST_BYTES = 48L * 1024 * 1024;

    /// Changes that do not come through this process (an import by command, another server) are seen after this time.
    private static final Duration LONGEST_STALE = Duration.ofSeconds(10);

    /// Addresses with longer queries are asked once and never again.
    private static final int MAX_KEY = 300;

    private final Answers answers;
    private final PlainPage page;
    private final Cache<String, Optional<PlainResponse>> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<String, Optional<PlainResponse>>weigher((key, answer) ->
                    2 * key.length() + answer.map(PlainResponse::weight).orElse(0))
            .expireAfter(Expiry.<String, Optional<PlainResponse>>creating((_, answer) ->
                    answer.filter(PlainResponse::isFleeting).isPresent() ? Duration.ZERO : LONGEST_STALE))
            .build();

    PlainPages(Answers answers, PlainPage page) {
        this.answers = answers;
        this.page = page;
    }

    /// The answer to a visitor, or nothing when no module knows the address.
    Optional<PlainResponse> find(String path, String query, Map<String, List<String>> parameters) {
        String key = path + '?' + query;
        PageRequest request = new PageRequest(path, parameters, Viewer.VISITOR);
        return key.length() > MAX_KEY ? make(request, query) : kept.get(key, _ -> make(request, query));
    }

    /// The answer to somebody who may see more than others.
    Optional<PageAnswer> fresh(PageRequest request) {
        return answers.find(request);
    }

    private Optional<PlainResponse> make(PageRequest request, String query) {
        return answers.find(request).map(answer -> response(answer, query));
    }

    /// @param query of the request; it goes along to where something has moved
    PlainResponse response(PageAnswer answer, String query) {
        return switch (answer) {
            case PageAnswer.Page found ->
                PlainResponse.of(
                        found.status().code(),
                        "text/html;charset=UTF-8",
                        page.of(found).getBytes(StandardCharsets.UTF_8),
                        found.head());
            case PageAnswer.Moved(String to) -> PlainResponse.moved(query.isEmpty() ? to : to + "?" + query);
            case PageAnswer.Document(String mediaType, String text) ->
                PlainResponse.of(mediaType + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
        };
    }

    @TransactionalEventListener(ContentSaved.class)
    void forgetAfterSaving() {
        kept.invalidateAll();
    }

    @TransactionalEventListener(ContentRemoved.class)
    void forgetAfterRemoving() {
        kept.invalidateAll();
    }

    @TransactionalEventListener(SiteChanged.class)
    void forgetAfterSettings() {
        kept.invalidateAll();
    }
}
