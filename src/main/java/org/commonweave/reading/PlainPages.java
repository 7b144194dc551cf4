package org.commonweave.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.commonweave.base.Viewer;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.content.ContentRemoved;
import org.commonweave.content.ContentSaved;
import org.commonweave.member.MemberJoined;
import org.commonweave.member.ProfileChanged;
import org.commonweave.member.RoleChanged;
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
    private static final int MAX_ADDRESS = 300;

    private final Answers answers;
    private final PlainPage page;
    private final AtomicLong changes = new AtomicLong();
    private final Cache<Key, Optional<PlainResponse>> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Key, Optional<PlainResponse>>weigher((key, answer) ->
                    key.weight() + answer.map(PlainResponse::weight).orElse(0))
            .expireAfterWrite(LONGEST_STALE)
            .build();

    PlainPages(Answers answers, PlainPage page) {
        this.answers = answers;
        this.page = page;
    }

    /// An address as the commons was after so many changes. An answer that was begun before a change and is finished
    /// after it is kept under the older number, where nobody looks any more.
    private record Key(long changes, String address) {

        int weight() {
            return 100 + 2 * address.length();
        }
    }

    /// The answer to a visitor, or nothing when no module knows the address.
    Optional<PlainResponse> find(String path, String query, Map<String, List<String>> parameters) {
        Key key = key(path, query);
        return key.address().length() > MAX_ADDRESS
                ? make(path, parameters)
                : kept.get(key, _ -> make(path, parameters));
    }

    /// The answer to a visitor if it lies ready, and nothing if it would have to be made.
    Optional<PlainResponse> findReady(String path, String query) {
        return Optional.ofNullable(kept.getIfPresent(key(path, query))).flatMap(answer -> answer);
    }

    private Key key(String path, String query) {
        return new Key(changes.get(), query.isEmpty() ? path : path + '?' + query);
    }

    private Optional<PlainResponse> make(String path, Map<String, List<String>> parameters) {
        return answers.find(new PageRequest(path, parameters, Viewer.VISITOR)).map(this::response);
    }

    private PlainResponse response(PageAnswer answer) {
        return switch (answer) {
            case PageAnswer.Page found ->
                PlainResponse.of(
                        found.status().code(),
                        "text/html;charset=UTF-8",
                        page.of(found).getBytes(StandardCharsets.UTF_8),
                        found.head().lastModified());
            case PageAnswer.Moved(String to) -> PlainResponse.moved(to);
            case PageAnswer.Document(String mediaType, String text) ->
                PlainResponse.of(200, mediaType + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8), null);
        };
    }

    /// Comes before the one who made the change hears that it is made.
    @TransactionalEventListener({
        ContentSaved.class,
        ContentRemoved.class,
        SiteChanged.class,
        MemberJoined.class,
        ProfileChanged.class,
        RoleChanged.class
    })
    void forget() {
        changes.incrementAndGet();
        kept.invalidateAll();
    }
}
