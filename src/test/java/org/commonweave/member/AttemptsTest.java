package org.commonweave.member;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final ClientAddress HALL = ClientAddress.of("192.0.2.1");
    private static final ClientAddress HOME = ClientAddress.of("192.0.2.2");

    private final TestClock clock = new TestClock();
    private final Attempts attempts = new Attempts(clock);

    @Test
    void anAccountIsPausedWhereverTheAttemptsComeFrom() {
        IntStream.range(0, Deed.SIGN_IN.perAccount)
                .forEach(last -> attempts.count(Deed.SIGN_IN, ClientAddress.of("198.51.100." + last), "maya"));

        assertThatThrownBy(() -> attempts.count(Deed.SIGN_IN, HOME, "maya")).isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> attempts.count(Deed.SIGN_IN, HOME, "amina")).doesNotThrowAnyException();
    }

    @Test
    void aClientIsPausedWhicheverAccountsItTries() {
        IntStream.range(0, Deed.SIGN_IN.perClient)
                .forEach(account -> attempts.count(Deed.SIGN_IN, HALL, "member-" + account));

        assertThatThrownBy(() -> attempts.count(Deed.SIGN_IN, HALL, "another")).isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> attempts.count(Deed.SIGN_IN, HOME, "another")).doesNotThrowAnyException();
    }

    @Test
    void capitalsDoNotMakeAnotherAccount() {
        IntStream.range(0, Deed.RESET.perAccount).forEach(_ -> attempts.count(Deed.RESET, HOME, "maya@example.org"));

        assertThatThrownBy(() -> attempts.count(Deed.RESET, HOME, " MAYA@example.org"))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void theSentenceSaysWhenToTryAgainAndThenItWorks() {
        IntStream.range(0, Deed.SIGN_IN.perAccount).forEach(_ -> attempts.count(Deed.SIGN_IN, HOME, "maya"));
        assertThatThrownBy(() -> attempts.count(Deed.SIGN_IN, HOME, "maya"))
                .hasMessage("That was too often. Please try again in 1 minute.");

        clock.pass(Duration.ofMinutes(1));

        assertThatCode(() -> attempts.count(Deed.SIGN_IN, HOME, "maya")).doesNotThrowAnyException();
    }

    @Test
    void aClockThatIsPutBackLetsNobodyWaitForLonger() {
        IntStream.range(0, Deed.SIGN_IN.perAccount).forEach(_ -> attempts.count(Deed.SIGN_IN, HOME, "maya"));

        clock.pass(Duration.ofHours(-1));
        assertThatThrownBy(() -> attempts.count(Deed.SIGN_IN, HOME, "maya"))
                .hasMessage("That was too often. Please try again in 1 minute.");
        clock.pass(Duration.ofMinutes(1));

        assertThatCode(() -> attempts.count(Deed.SIGN_IN, HOME, "maya")).doesNotThrowAnyException();
    }

    @Test
    void rightPasswordsAreNotCounted() {
        assertThatCode(() -> IntStream.range(0, 10 * Deed.SIGN_IN.perClient).forEach(_ -> {
                    attempts.count(Deed.SIGN_IN, HALL, "maya");
                    attempts.forgive(Deed.SIGN_IN, HALL, "maya");
                }))
                .doesNotThrowAnyException();
    }
}
