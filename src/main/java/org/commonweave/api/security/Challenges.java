package org.commonweave.api.security;

import org.commonweave.api.ApiRefusal;
import org.commonweave.api.Problem;
import org.commonweave.base.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// The answers to those who are not let in, with the way in as RFC 9110 section 11.6.1 and RFC 6750 section 3
/// have it.
final class Challenges {

    private static final String PASSWORD = "Basic realm=\"Commonweave\", charset=\"UTF-8\"";
    private static final String TOKEN = "Bearer realm=\"Commonweave\"";

    private Challenges() {}

    static ApiRefusal tokenNeeded() {
        return refusal(HttpStatus.UNAUTHORIZED, "token-needed", "api.token-needed", TOKEN);
    }

    static ApiRefusal tokenUnknown() {
        return refusal(
                HttpStatus.UNAUTHORIZED, "token-unknown", "api.token-unknown", TOKEN + ", error=\"invalid_token\"");
    }

    static ApiRefusal writingNotGiven() {
        return refusal(
                HttpStatus.FORBIDDEN,
                "scope-missing",
                "api.scope-missing",
                TOKEN + ", error=\"insufficient_scope\", scope=\"write\"");
    }

    static ApiRefusal passwordNeeded() {
        return refusal(HttpStatus.UNAUTHORIZED, "password-needed", "api.password-needed", PASSWORD);
    }

    static ApiRefusal passwordWrong() {
        return refusal(HttpStatus.UNAUTHORIZED, "password-wrong", "api.password-wrong", PASSWORD);
    }

    static ApiRefusal passwordNotTaken() {
        return refusal(HttpStatus.UNAUTHORIZED, "token-needed", "api.password-not-taken", TOKEN);
    }

    static ApiRefusal notForThisRole() {
        return new ApiRefusal(Problem.of(HttpStatus.FORBIDDEN, "not-allowed", Words.say("api.not-allowed")));
    }

    static ApiRefusal unfitAddress() {
        return new ApiRefusal(Problem.of(HttpStatus.BAD_REQUEST, "unfit-address", Words.say("api.unfit-address")));
    }

    private static ApiRefusal refusal(HttpStatus status, String code, String key, String challenge) {
        return new ApiRefusal(
                Problem.of(status, code, Words.say(key)).withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge));
    }
}
