package org.commonweave.member.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/wiki/seed-swap/edit", "/search?q=a%20b&page=2", "/wiki/x#heading"})
    void pathsHereAreTaken(String text) {
        assertThat(LocalPath.of(text)).contains(text);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example", "//evil.example", "/\\evil.example", "\\\\evil.example", "javascript:alert(1)",
                "wiki", "/\t/evil.example", "/x\r\nSet-Cookie: a=b", " /wiki", "///evil.example"
            })
    void whatABrowserCouldReadAsAnotherSiteIsNot(String text) {
        assertThat(LocalPath.of(text)).isEmpty();
    }
}
