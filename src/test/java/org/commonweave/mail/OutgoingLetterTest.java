package org.commonweave.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutgoingLetterTest {

    private static final Instant FRIDAY = Instant.parse("2026-03-06T18:00:00Z");

    @Test
    void pausesGrowFromAMinuteToTwoHours() {
        List<Duration> pauses = new ArrayList<>();
        OutgoingLetter letter = written();
        Instant now = FRIDAY;

        for (int attempt = 0; attempt < 9; attempt++) {
            letter.markRefused("not now", now);
            pauses.add(Duration.between(now, letter.nextAttemptAt()));
            now = letter.nextAttemptAt();
        }

        assertThat(pauses).extracting(Duration::toMinutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 120L, 120L);
    }

    @Test
    void letterIsStillTriedAfterALongWeekend() {
        OutgoingLetter letter = written();

        letter.markRefused("no answer", FRIDAY.plus(Duration.ofDays(4)));

        assertThat(details(letter).state()).isEqualTo(LetterState.WAITING);
    }

    @Test
    void letterIsGivenUpAfterFourDaysWithWhatTheServerSaid() {
        OutgoingLetter letter = written();

        letter.markRefused("no such mailbox", FRIDAY.plus(Duration.ofDays(4)).plusSeconds(1));

        assertThat(details(letter))
                .returns(LetterState.GIVEN_UP, OutgoingLetterDetails::state)
                .returns("no such mailbox", OutgoingLetterDetails::problem)
                .returns("https://example.org/sign-in?secret", OutgoingLetterDetails::text);
    }

    @Test
    void sentLetterForgetsItsText() {
        OutgoingLetter letter = written();

        letter.markSent(FRIDAY);

        assertThat(details(letter))
                .returns(LetterState.SENT, OutgoingLetterDetails::state)
                .returns(FRIDAY, OutgoingLetterDetails::sentAt)
                .returns("", OutgoingLetterDetails::text);
    }

    @Test
    void longAnswerOfTheServerIsCut() {
        OutgoingLetter letter = written();

        letter.markRefused("x".repeat(5000), FRIDAY);

        assertThat(details(letter).problem()).hasSize(300);
    }

    private static OutgoingLetter written() {
        return new OutgoingLetter(
                new Letter("ada@example.org", "Sign in", "https://example.org/sign-in?secret"), "example.org", FRIDAY);
    }

    private static OutgoingLetterDetails details(OutgoingLetter letter) {
        return letter.details();
    }
}
