package org.commonweave.search.index;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/// Whether the index answers. While it is being made anew it does, only not yet with everything.
@Component
class SearchIndexHealthIndicator extends AbstractHealthIndicator {

    private final IndexCheck check;
    private final IndexEvents events;
    private final IndexRebuild rebuild;

    SearchIndexHealthIndicator(IndexCheck check, IndexEvents events, IndexRebuild rebuild) {
        super("The search index does not answer");
        this.check = check;
        this.events = events;
        this.rebuild = rebuild;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up()
                .withDetail("documents", check.documents())
                .withDetail("waiting", events.waiting())
                .withDetail("givenUp", events.givenUp())
                .withDetail("rebuild", rebuild.state().phase());
    }
}
