package org.commonweave.database;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Reports a stopped database at once, while a query through the connection pool first waits for its time limit.
record EmbeddedDatabaseHealth(EmbeddedServer server) implements HealthIndicator {

    @Override
    public Health health() {
        var state = server.state();
        var health = state == ServerState.SERVING ? Health.up() : Health.down();
        return health.withDetail("state", state).build();
    }
}
