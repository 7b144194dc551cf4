package org.commonweave.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweave.IntegrationTest;
import org.commonweave.site.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.env.MockEnvironment;

@IntegrationTest
class StartMessageTest {

    private static final FirstStartProperties GIVEN =
            new FirstStartProperties("ada@example.org", "a published password", "", "", false);

    private final NotSetUp commons;
    private final Site site;
    private final SetUpToken token;

    @Autowired
    StartMessageTest(ApplicationContext context, Site site, SetUpToken token) {
        this.commons = new NotSetUp(context);
        this.site = site;
        this.token = token;
    }

    @Test
    void addressAndSignInAreSaidInEveryProfileAndThePasswordIsNot() {
        assertThat(said(new MockEnvironment()))
                .contains(site.baseUrl(), site.baseUrl() + "/sign-in")
                .doesNotContain("a published password");
    }

    @Test
    void profileForTryingSaysThePublishedPassword() {
        MockEnvironment trying = new MockEnvironment();
        trying.setActiveProfiles("try");

        assertThat(said(trying)).contains(site.baseUrl(), "ada@example.org", "a published password");
    }

    @Test
    void commonsThatWaitsSaysItsSetUpAddress() {
        commons.begin();
        try {
            assertThat(said(new MockEnvironment())).contains(site.baseUrl() + "/setup?token=" + token.value());
        } finally {
            commons.end();
        }
    }

    private String said(MockEnvironment environment) {
        return StartMessage.boxed(new StartMessage(site, token, GIVEN, environment).lines());
    }
}
