package org.commonweave.reading;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.commonweave.base.OutOfOrder;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.content.ContentRemoved;
import org.commonweave.content.ContentTouched;
import org.commonweave.content.ContentsSaved;
import org.commonweave.content.SubjectsChanged;
import org.commonweave.member.MemberJoined;
import org.commonweave.member.ProfileChanged;
import org.commonweave.member.RoleChanged;
import org.commonweave.site.Site;
import org.commonweave.site.SiteChanged;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Answers for visitors, kept until anything in the commons changes: what one page shows may depend on every other.
/// Commands change the commons too, but answer nobody; see [ChangesElsewhere].
@Component
@ConditionalOnWebApplication
class PlainPages {

    /// Keeps some thousand pages, which is all of a small commons.
    private static final long MOST_BYTES = 48L * 1024 * 1024;

    /// What somebody changes in the database by hand is seen after this time.
    private static final Duration LONGEST_STALE = Duration.ofHours(1);

    /// There is a reason to keep old answers: when the database is away, nothing else can be read.
    private static final Duration FOREVER = ChronoUnit.FOREVER.getDuration();

    /// Addresses with longer queries are asked once and never again.
    private static final int MAX_ADDRESS = 300;

    private final Answers answers;
    private final PlainPage page;
    private final Site site;
    private final AtomicLong changes = new AtomicLong();
    private final LoadingCache<Key, Optional<PlainResponse>> kept;

    @Autowired
    PlainPages(Answers answers, PlainPage page, Site site) {
        this(answers, page, site, Ticker.systemTicker());
    }

    PlainPages(Answers answers, PlainPage page, Site site, Ticker time) {
        this.answers = answers;
        this.page = page;
        this.site = site;
        kept = Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .<Key, Optional<PlainResponse>>weigher((key, answer) ->
                        2 * key.length() + answer.map(PlainResponse::weight).orElse(0))
                .expireAfter(Expiry.<Key, Optional<PlainResponse>>writing(
                        (_, answer) -> answer.filter(PlainResponse::isFleeting).isPresent() ? Duration.ZERO : FOREVER))
                .refreshAfterWrite(LONGEST_STALE)
                .ticker(time)
                .executor(Runnable::run)
                .build(new Making());
    }

    /// Makes answers, and keeps the old ones where that cannot be done.
    private final class Making implements CacheLoader<Key, Optional<PlainResponse>> {

        @Override
        public Optional<PlainResponse> load(Key key) {
            return make(key.request());
        }

        @Override
        public Optional<PlainResponse> reload(Key key, Optional<PlainResponse> old) {
            try {
                return load(key);
            } catch (RuntimeException fault) {
                if (OutOfOrder.in(fault).isEmpty()) {
                    throw fault;
                }
                return old;
            }
        }
    }

    /// A request as the commons was after so many changes. An answer that was begun before a change and is finished
    /// after it is kept under the older number, where nobody looks any more.
    private record Key(long changes, PageRequest request) {

        int length() {
            return request.path().length()
                    + (request.parameters().isEmpty()
                            ? 0
                            : request.parameters().toString().length());
        }
    }

    /// The answer to a visitor, or nothing when no module knows the address.
    Optional<PlainResponse> find(PageRequest request) {
        Key key = new Key(changes.get(), request);
        if (key.length() > MAX_ADDRESS) {
            return make(request);
        }
        return kept.get(key);
    }

    /// The answer to a visitor if it lies ready, and nothing if it would have to be made.
    Optional<PlainResponse> findReady(PageRequest request) {
        return Optional.ofNullable(kept.getIfPresent(new Key(changes.get(), request)))
                .flatMap(answer -> answer);
    }

    /// The answer to somebody who may see more than others.
    Optional<PageAnswer> fresh(PageRequest request) {
        return answers.find(request);
    }

    private Optional<PlainResponse> make(PageRequest request) {
        // One language for everybody, because finished pages are kept and sent to all.
        LocaleContextHolder.setLocale(site.language());
        return answers.find(request).map(this::response);
    }

    PlainResponse response(PageAnswer answer) {
        return switch (answer) {
            case PageAnswer.Page found ->
                PlainResponse.of(
                        found.status().code(),
                        "text/html;charset=UTF-8",
                        page.of(found).getBytes(StandardCharsets.UTF_8),
                        found.head());
            case PageAnswer.Moved(String to, boolean takesQuery) -> PlainResponse.moved(to, takesQuery);
            case PageAnswer.Document(String mediaType, String text) ->
                PlainResponse.of(mediaType + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
        };
    }

    /// Comes before the one who made the change hears that it is made.
    @TransactionalEventListener({
        ContentsSaved.class,
        ContentRemoved.class,
        ContentTouched.class,
        SubjectsChanged.class,
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
