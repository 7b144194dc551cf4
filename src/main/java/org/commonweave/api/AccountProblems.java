package org.commonweave.api;

import java.util.Locale;
import java.util.Optional;
import org.commonweave.member.SignInPaused;
import org.commonweave.member.TooManyAttempts;
import org.commonweave.member.token.TokenMissing;
import org.commonweave.member.token.TokenRefused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// What the refusals about accounts and tokens mean.
@Component
class AccountProblems implements ProblemSource {

    @Override
    public Optional<Problem> find(Exception cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case TokenMissing missing -> Problem.of(HttpStatus.NOT_FOUND, "missing", missing.sentence());
                    case TokenRefused refused ->
                        FieldCheck.unfit(refused.field().name().toLowerCase(Locale.ROOT), refused.sentence());
                    case SignInPaused paused -> tooMany(paused.refusal());
                    case TooManyAttempts refused -> tooMany(refused);
                    default -> null;
                });
    }

    private static Problem tooMany(TooManyAttempts refused) {
        return Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", refused.sentence())
                .withHeader(
                        HttpHeaders.RETRY_AFTER, Long.toString(refused.pause().toSeconds() + 1));
    }
}
