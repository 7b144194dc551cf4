package org.commonweave.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.commonweave.IntegrationTest;
import org.commonweave.base.Viewer;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.site.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.CannotCreateTransactionException;

@IntegrationTest
class PlainPagesTest {

    private static final PageRequest REQUEST = new PageRequest("/slow", Map.of(), Viewer.VISITOR);

    private final PlainPage page;
    private final Site site;
    private final AtomicReference<String> stored = new AtomicReference<>("before");
    private final CountDownLatch isRead = new CountDownLatch(1);
    private final CountDownLatch isChanged = new CountDownLatch(1);

    @Autowired
    PlainPagesTest(PlainPage page, Site site) {
        this.page = page;
        this.site = site;
    }

    @Test
    void answerThatWasBegunBeforeAChangeIsNotHandedOutAfterIt() throws Exception {
        PlainPages pages = new PlainPages(new Answers(List.of(_ -> slowly())), page, site);
        try (ExecutorService readers = Executors.newSingleThreadExecutor()) {
            Future<String> early = readers.submit(() -> text(pages));
            isRead.await();
            stored.set("after");
            pages.forget();
            isChanged.countDown();
            early.get();

            assertThat(text(pages)).isEqualTo("after");
        }
    }

    @Test
    void whatWasReadBeforeIsHandedOutWhileTheDatabaseIsAway() {
        AtomicLong now = new AtomicLong();
        AtomicBoolean isAway = new AtomicBoolean();
        PlainPages pages = new PlainPages(new Answers(List.of(_ -> unless(isAway))), page, site, now::get);
        assertThat(text(pages)).isEqualTo("before");

        isAway.set(true);
        stored.set("after");
        now.addAndGet(Duration.ofMinutes(90).toNanos());
        assertThat(text(pages)).isEqualTo("before");
        assertThatThrownBy(() -> pages.find(new PageRequest("/other", Map.of(), Viewer.VISITOR)))
                .isInstanceOf(CannotCreateTransactionException.class);

        isAway.set(false);
        now.addAndGet(Duration.ofMinutes(90).toNanos());
        assertThat(text(pages)).isEqualTo("after");
    }

    @Test
    void whatWasReadBeforeIsNotHandedOutForEver() {
        AtomicLong now = new AtomicLong();
        PlainPages pages = new PlainPages(new Answers(List.of(_ -> unless(new AtomicBoolean()))), page, site, now::get);
        assertThat(text(pages)).isEqualTo("before");

        stored.set("after");
        now.addAndGet(Duration.ofMinutes(90).toNanos());

        assertThat(pages.findReady(REQUEST)).map(PlainPagesTest::text).contains("after");
        assertThat(text(pages)).isEqualTo("after");
    }

    private Optional<PageAnswer> unless(AtomicBoolean isAway) {
        if (isAway.get()) {
            throw new CannotCreateTransactionException("The database is away");
        }
        return Optional.of(new PageAnswer.Document("text/plain", stored.get()));
    }

    /// Reads what is stored, and is not done before it has changed.
    private Optional<PageAnswer> slowly() {
        String text = stored.get();
        isRead.countDown();
        try {
            isChanged.await();
        } catch (InterruptedException cause) {
            throw new IllegalStateException(cause);
        }
        return Optional.of(new PageAnswer.Document("text/plain", text));
    }

    private static String text(PlainPages pages) {
        return text(pages.find(REQUEST).orElseThrow());
    }

    private static String text(PlainResponse answer) {
        return new String(answer.bytes(), UTF_8);
    }
}
