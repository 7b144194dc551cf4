package org.commonweave.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SetUpGateTest {

    private final AtomicBoolean isSetUp = new AtomicBoolean();
    private final AtomicInteger questions = new AtomicInteger();
    private final SetUpGate gate = new SetUpGate(
            () -> {
                questions.incrementAndGet();
                return isSetUp.get();
            },
            response -> response.setStatus(503));

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/wiki/seed-swap", "/setup/more", "/sign-in", "/actuator/env", "/apiary", "/stylesheet"})
    void everyPageLeadsToTheSetUpPageFirst(String path) throws Exception {
        MockHttpServletResponse response = answer("GET", path, null);

        assertThat(response.getRedirectedUrl()).isEqualTo("/setup");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/v1/wiki", "/api/v1/openapi.json"})
    void programsAreToldToWaitAndNotLedToAPage(String path) throws Exception {
        MockHttpServletResponse response = answer("POST", path, null);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getRedirectedUrl()).isNull();
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/setup",
                "/styles/commonweave.css",
                "/VAADIN/build/index.js",
                "/images/mark.svg",
                "/actuator/health/readiness"
            })
    void thePageAndWhatItNeedsAreReached(String path) throws Exception {
        assertThat(answer("GET", path, null).getRedirectedUrl()).isNull();
    }

    @Test
    void thePageMayTalkToTheServer() throws Exception {
        assertThat(answer("POST", "/", "v-r=uidl&v-uiId=0").getRedirectedUrl()).isNull();
    }

    @Test
    void afterSetUpEverythingIsOpenAndNobodyAsksAgain() throws Exception {
        isSetUp.set(true);

        assertThat(answer("GET", "/wiki", null).getRedirectedUrl()).isNull();
        assertThat(answer("GET", "/", null).getRedirectedUrl()).isNull();
        assertThat(questions).hasValue(1);
    }

    private MockHttpServletResponse answer(String method, String path, @Nullable String query) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setQueryString(query);
        MockHttpServletResponse response = new MockHttpServletResponse();
        gate.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
