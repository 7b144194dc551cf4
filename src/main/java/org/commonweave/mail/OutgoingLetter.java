package org.commonweave.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A letter in the outbox, from when it is written until it is forgotten.
@Entity
@Table(name = "outgoing_letters")
class OutgoingLetter {

    /// A mail server that is away over a long weekend must not cost anybody a letter.
    static final Duration PATIENCE = Duration.ofDays(4);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);

    /// Doubling one minute this often exceeds the longest pause.
    private static final int DOUBLINGS = 7;

    private static final int MAX_PROBLEM_LENGTH = 300;

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    @Version
    private long version;

    private String messageId;
    private String recipient;
    private String subject;
    private String text;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.WAITING;

    private int attempts;
    private String problem = "";
    private Instant writtenAt;
    private Instant nextAttemptAt;

    @Nullable
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OutgoingLetter() {}

    /// @param host the name of the site, which makes the letter's own name unique in the world, RFC 5322 section 3.6.4
    OutgoingLetter(Letter letter, String host, Instant now) {
        this.messageId = UUID.randomUUID() + "@" + host;
        this.recipient = letter.to();
        this.subject = letter.subject();
        this.text = letter.text();
        this.writtenAt = now;
        this.nextAttemptAt = now;
    }

    /// The letter is with the mail server. Its text may hold a secret link, so it is not kept.
    void markSent(Instant now) {
        state = LetterState.SENT;
        sentAt = now;
        attempts++;
        problem = "";
        text = "";
    }

    /// The mail server did not take the letter: it is tried again after a pause that grows, until patience ends.
    void markRefused(String reason, Instant now) {
        attempts++;
        problem = reason.length() <= MAX_PROBLEM_LENGTH ? reason : reason.substring(0, MAX_PROBLEM_LENGTH);
        if (writtenAt.plus(PATIENCE).isBefore(now)) {
            state = LetterState.GIVEN_UP;
        } else {
            nextAttemptAt = now.plus(pause());
        }
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    OutgoingLetterDetails details() {
        return new OutgoingLetterDetails(
                id == null ? 0 : id, messageId, recipient, subject, text, state, attempts, problem, writtenAt, sentAt);
    }

    private Duration pause() {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
