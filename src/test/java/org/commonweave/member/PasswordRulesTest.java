package org.commonweave.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final EmailAddress EMAIL = EmailAddress.of("maya.okafor@tidemarsh.example.org");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wheelbarrow cake tuesday",
                "correct horse battery staple",
                "k7$Wq!zP2m",
                "try-the-commons",
                "сонце над річкою",
                "四つの関係ない言葉が良い"
            })
    void passwordsThatAreHardToGuessAreTaken(String password) {
        assertThatCode(() -> rules.check(password, "Maya Okafor", EMAIL)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "short,                  member.password.too-short",
        "password123,            member.password.common",
        "P@ssw0rd2024,           member.password.common",
        "qwertyuiop,             member.password.common",
        "MayaOkafor1!,           member.password.personal",
        "tidemarsh2024,          member.password.personal",
        "aaaaaaaaaaaaaaaa,       member.password.repeated",
        "abcdefghijklmnop,       member.password.row"
    })
    void easyPasswordsAreRefusedWithTheReason(String password, String reason) {
        assertThatThrownBy(() -> rules.check(password, "Maya Okafor", EMAIL))
                .isInstanceOf(UnfitEntry.class)
                .extracting("key")
                .isEqualTo(reason);
    }

    @Test
    void nameAndAddressCountForNothing() {
        String password = "okafor tidemarsh maya";

        assertThatCode(() -> rules.check(password, "Somebody Else", EmailAddress.of("else@example.org")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.check(password, "Maya Okafor", EMAIL)).isInstanceOf(UnfitEntry.class);
    }

    @Test
    @Timeout(10)
    void longestPasswordIsJudgedQuickly() {
        String password = "Pa55word-qwerty-2024-".repeat(20).substring(0, PasswordRules.MAX_LENGTH);
        rules.check(password, "Maya Okafor", EMAIL);

        assertThat(time(() -> rules.check(password, "Maya Okafor", EMAIL))).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void passwordsWithoutEndAreRefused() {
        String password = "wheelbarrow cake tuesday ".repeat(10);

        assertThatThrownBy(() -> rules.check(password, "Maya Okafor", EMAIL)).isInstanceOf(UnfitEntry.class);
    }

    private static Duration time(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
