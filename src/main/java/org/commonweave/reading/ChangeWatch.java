package org.commonweave.reading;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Looks every few seconds whether a command has changed the commons.
@Component
@ConditionalOnWebApplication
class ChangeWatch implements AutoCloseable {

    /// Whoever imports a folder looks at the pages a moment later.
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);

    private final ChangesElsewhere changes;
    private final PlainPages pages;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("changes-elsewhere").daemon().factory());
    private long seen = -1;

    ChangeWatch(ChangesElsewhere changes, PlainPages pages) {
        this.changes = changes;
        this.pages = pages;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        look();
        var _ = looks.scheduleWithFixedDelay(
                this::look, BETWEEN_LOOKS.toSeconds(), BETWEEN_LOOKS.toSeconds(), TimeUnit.SECONDS);
    }

    /// While the database is away nothing changes, and what is kept is all that can be read.
    void look() {
        try {
            long number = changes.number();
            if (number != seen) {
                seen = number;
                pages.forget();
            }
        } catch (DataAccessException _) {
            // The next look will tell.
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
