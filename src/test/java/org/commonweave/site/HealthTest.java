package org.commonweave.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.MapAssert;
import org.commonweave.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;

@IntegrationTest
class HealthTest {

    @Autowired
    private HealthEndpoint health;

    @Test
    void readinessLooksAtTheDatabaseTheDiskAndTheSearchIndex() {
        assertThatParts("readiness").containsKeys("db", "disk", "searchIndex", "readinessState");
    }

    @Test
    void livenessDependsOnNothingElse() {
        assertThatParts("liveness").containsOnlyKeys("livenessState");
    }

    private MapAssert<Object, Object> assertThatParts(String group) {
        return assertThat(health.healthForPath(group)).extracting("components", InstanceOfAssertFactories.MAP);
    }
}
