package org.commonweave.search.index;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What a server does for the index at its start and its end. Commands do only what they were asked to.
@Component
@ConditionalOnWebApplication
class IndexOpening {

    private final IndexRebuild rebuild;

    IndexOpening(IndexRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        rebuild.startWhereNeeded();
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        rebuild.stop();
    }
}
