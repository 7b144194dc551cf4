package org.commonweave.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweave.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class OpeningTest {

    @Autowired
    private PortWitness witness;

    @Test
    void portOpensWhenEveryServletIsReady() {
        assertThat(witness.opened()).isNotEmpty();
        assertThat(witness.late()).isEmpty();
    }
}
