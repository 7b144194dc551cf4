package org.commonweave.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerLogTest {

    @Test
    void reasonIsTheFirstErrorOfTheLastStart() {
        var failure = failure(
                "2026-11-23  9:00:00 0 [Note] Starting MariaDB 11.4.5-MariaDB",
                "2026-11-23  9:00:00 0 [ERROR] An error of yesterday",
                "2026-11-23  9:41:30 0 [Note] Starting MariaDB 11.4.5-MariaDB",
                "2026-11-23  9:41:30 0 [ERROR] Can't start server: Bind on TCP/IP port. Got error: 98",
                "2026-11-23  9:41:30 0 [ERROR] Aborting");

        assertThat(failure)
                .hasMessage(
                        "The embedded database did not start: Can't start server: Bind on TCP/IP port. Got error: 98");
    }

    @Test
    void missingLibraryIsNamedWithItsPackage() {
        var failure = failure("mariadbd: error while loading shared libraries: libcrypt.so.1: cannot open", "");

        assertThat(failure).hasMessageContaining("libcrypt.so.1");
        assertThat(failure.remedy()).contains("libxcrypt-compat");
    }

    @Test
    void silentEndIsCalledOne() {
        assertThat(failure()).hasMessageContaining("ended without a word");
    }

    private static DatabaseUnavailable failure(String... lines) {
        return new ServerLog(Path.of("server.log"), List.of(lines)).whyItDidNotStart();
    }
}
