package org.commonweave.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.commonweave.IntegrationTest;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.site.AdministratorsOnly;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class LettersTest {

    private static final Viewer ADMINISTRATOR = new Viewer(1L, Role.ADMINISTRATOR);

    @Autowired
    private Letters letters;

    @Autowired
    private OutgoingMail mail;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void emptyTheOutbox() {
        database.sql("DELETE FROM outgoing_letters").update();
    }

    @Test
    void letterIsKeptWithTheChangeItTellsAbout() {
        transaction.executeWithoutResult(_ -> letters.send(new Letter("ada@example.org", "Welcome", "Hello Ada")));

        assertThat(outbox())
                .singleElement()
                .returns("ada@example.org", OutgoingLetterDetails::to)
                .returns("Welcome", OutgoingLetterDetails::subject)
                .returns("Hello Ada", OutgoingLetterDetails::text)
                .returns(LetterState.WAITING, OutgoingLetterDetails::state);
    }

    @Test
    void letterAboutAChangeThatWasUndoneIsNotWritten() {
        transaction.executeWithoutResult(status -> {
            letters.send(new Letter("ada@example.org", "Welcome", "Hello Ada"));
            status.setRollbackOnly();
        });

        assertThat(outbox()).isEmpty();
    }

    @Test
    void letterWithoutAChangeIsRefused() {
        Letter letter = new Letter("ada@example.org", "Welcome", "Hello Ada");

        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> letters.send(letter));
    }

    @Test
    void onlyAdministratorsReadLetters() {
        Viewer steward = new Viewer(2L, Role.STEWARD);

        assertThatExceptionOfType(AdministratorsOnly.class).isThrownBy(() -> mail.list(steward, 1));
    }

    @Test
    void textThatNobodyFetchedForAWeekIsErased() {
        write("Sign in");
        age("7 * 24 + 1");

        mail.tidy();

        assertThat(outbox())
                .singleElement()
                .returns("", OutgoingLetterDetails::text)
                .returns(LetterState.GIVEN_UP, OutgoingLetterDetails::state);
    }

    @Test
    void textStaysReadableForAWeek() {
        write("Sign in");
        age("7 * 24 - 1");

        mail.tidy();

        assertThat(outbox()).singleElement().returns("secret", OutgoingLetterDetails::text);
    }

    @Test
    void letterIsForgottenAfterThirtyDays() {
        write("Old");
        age("30 * 24 + 1");
        write("New");

        mail.tidy();

        assertThat(outbox()).extracting(OutgoingLetterDetails::subject).containsExactly("New");
    }

    private void write(String subject) {
        transaction.executeWithoutResult(_ -> letters.send(new Letter("ada@example.org", subject, "secret")));
    }

    private void age(String hours) {
        database.sql("UPDATE outgoing_letters SET written_at = written_at - INTERVAL %s HOUR".formatted(hours))
                .update();
    }

    private List<OutgoingLetterDetails> outbox() {
        return mail.list(ADMINISTRATOR, 1).items();
    }
}
