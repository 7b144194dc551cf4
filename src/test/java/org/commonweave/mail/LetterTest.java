package org.commonweave.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello\r\nBcc: everybody@example.org",
                "Hello\nBcc: everybody@example.org",
                "Hello\rBcc: everybody@example.org",
                "Hello\u2028Bcc: everybody@example.org",
                "Hello\u0085Bcc: everybody@example.org",
                "Hello\u0000\u000b Bcc: everybody@example.org"
            })
    void subjectIsAlwaysOneLine(String subject) {
        assertThat(new Letter("ada@example.org", subject, "").subject()).isEqualTo("Hello Bcc: everybody@example.org");
    }

    @Test
    void longSubjectIsCut() {
        assertThat(new Letter("ada@example.org", "x".repeat(500), "").subject())
                .hasSize(200)
                .endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@example.org, eve@example.org",
                "ada@example.org\r\nBcc: eve@example.org",
                "Ada <ada@example.org>",
                "<ada@example.org>",
                "ada@example.org eve@example.org",
                "friends: ada@example.org;"
            })
    void letterGoesToExactlyOnePlainAddress(String to) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter(to, "Hello", ""));
    }

    @Test
    void textAsLongAsABookIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter("ada@example.org", "", "x".repeat(100_001)));
    }
}
