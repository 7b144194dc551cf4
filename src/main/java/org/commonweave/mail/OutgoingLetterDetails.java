package org.commonweave.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A letter in the outbox as the administrator sees it.
///
/// @param messageId what names the letter in every mail program, the same at each attempt to send it
/// @param text empty once the letter is sent or its text has been erased
/// @param attempts how often it has been offered to the mail server
/// @param problem what the mail server said last, empty if nothing went wrong
public record OutgoingLetterDetails(
        long id,
        String messageId,
        String to,
        String subject,
        String text,
        LetterState state,
        int attempts,
        String problem,
        Instant writtenAt,
        @Nullable Instant sentAt) {}
