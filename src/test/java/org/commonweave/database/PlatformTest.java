package org.commonweave.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, LINUX",
        "Mac OS X, aarch64, MACOS",
        "Windows 11, amd64, WINDOWS",
        "Windows Server 2025, x86_64, WINDOWS"
    })
    void machineWithBinariesIsRecognised(String system, String processor, Platform expected) {
        assertThat(Platform.of(system, processor, true)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"Linux, aarch64", "Mac OS X, x86_64", "Windows 11, aarch64", "FreeBSD, amd64"})
    void machineWithoutBinariesHasNoPlatform(String system, String processor) {
        assertThat(Platform.of(system, processor, true)).isEmpty();
    }

    @Test
    void muslSystemHasNoPlatform() {
        assertThat(Platform.of("Linux", "amd64", false)).isEmpty();
    }
}
