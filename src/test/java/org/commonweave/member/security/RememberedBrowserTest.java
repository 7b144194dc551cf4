package org.commonweave.member.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.commonweave.member.Secret;
import org.junit.jupiter.api.Test;

class RememberedBrowserTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final Secret first = Secret.fresh();
    private final Secret second = Secret.fresh();
    private final RememberedBrowser browser = new RememberedBrowser("series", 1, first, NOW);

    @Test
    void secretWorksOnceAndThenTheNextOne() {
        browser.renew(second, NOW);

        assertThat(browser.knows(first)).isFalse();
        assertThat(browser.knows(second)).isTrue();
    }

    @Test
    void tabsThatOpenTogetherMayShareTheOldSecret() {
        browser.renew(second, NOW);

        assertThat(browser.hasJustKnown(first, NOW.plusSeconds(30))).isTrue();
        assertThat(browser.hasJustKnown(first, NOW.plus(Duration.ofMinutes(2)))).isFalse();
    }

    @Test
    void secretsFromBeforeTheLastAreForgotten() {
        browser.renew(second, NOW);
        browser.renew(Secret.fresh(), NOW);

        assertThat(browser.hasJustKnown(first, NOW)).isFalse();
    }
}
