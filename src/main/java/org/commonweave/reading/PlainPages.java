package org.commonweave.reading;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.commonweave.base.OutOfOrder;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.content.ContentRemoved;
import org.commonweave.content.ContentTouched;
import org.commonweave.content.ContentsSaved;
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

    /// When the database is away just when something ought to be looked at again, it is handed out as it
    /// was for as long as this, and looked at again then.
    private static final Duration ANOTHER_WHILE = Duration.ofSeconds(20);

    /// So long nobody throws away what may still be needed for that. Somebody can mend the database
    /// meanwhile.
    private static final Duration SPARE = LONGEST_STALE.multipliedBy(2);

    /// Addresses with longer queries are asked once and never again.
    private static final int MAX_ADDRESS = 300;

    private final Answers answers;
    private final PlainPage page;
    private final Site site;
    private final AtomicLong changes = new AtomicLong();
    private final Making making = new Making();
    private final Ticker time;
    private final LoadingCache<Key, Kept> kept;

    @Autowired
    PlainPages(Answers answers, PlainPage page, Site site) {
        this(answers, page, site, Ticker.systemTicker());
    }

    PlainPages(Answers answers, PlainPage page, Site site, Ticker time) {
        this.answers = answers;
        this.page = page;
        this.site = site;
        this.time = time;
        kept = Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .<Key, Kept>weigher((key, answer) -> 2 * key.length() + answer.weight())
                .expireAfter(Expiry.<Key, Kept>writing((_, answer) -> answer.isFleeting() ? Duration.ZERO : SPARE))
                .ticker(time)
                .executor(Runnable::run)
                .build(making);
    }

    /// An answer and how long, in nanoseconds of [#time], it may be handed out without a further look.
    private record Kept(Optional<PlainResponse> answer, long until) {

        int weight() {
            return answer.map(PlainResponse::weight).orElse(0);
        }

        boolean isFleeting() {
            return answer.filter(PlainResponse::isFleeting).isPresent();
        }

        boolean isStale(long now) {
            return now - until > 0;
        }
    }

    /// Makes answers, and keeps the old ones where that cannot be done.
    private final class Making implements CacheLoader<Key, Kept> {

        @Override
        public Kept load(Key key) {
            return new Kept(make(key.request()), time.read() + LONGEST_STALE.toNanos());
        }

        @Override
        public Kept reload(Key key, Kept old) {
            try {
                return load(key);
            } catch (RuntimeException fault) {
                if (OutOfOrder.in(fault).isEmpty()) {
                    throw fault;
                }
                return new Kept(old.answer(), time.read() + ANOTHER_WHILE.toNanos());
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
        Kept known = kept.get(key);
        return (known.isStale(time.read()) ? lookAgain(key, known) : known).answer();
    }

    /// One reader looks, the others wait for what it finds.
    private Kept lookAgain(Key key, Kept known) {
        return kept.asMap().compute(key, (_, now) -> {
            Kept old = now == null ? known : now;
            return old.isStale(time.read()) ? making.reload(key, old) : old;
        });
    }

    /// The answer to a visitor if it lies ready, and nothing if it would have to be made.
    Optional<PlainResponse> findReady(PageRequest request) {
        return Optional.ofNullable(kept.getIfPresent(new Key(changes.get(), request)))
                .filter(answer -> !answer.isStale(time.read()))
                .flatMap(Kept::answer);
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
            case PageAnswer.Moved(String to) -> PlainResponse.moved(to);
            case PageAnswer.Document(String mediaType, String text) ->
                PlainResponse.of(mediaType + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
        };
    }

    /// Comes before the one who made the change hears that it is made.
    @TransactionalEventListener({
        ContentsSaved.class,
        ContentRemoved.class,
        ContentTouched.class,
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
