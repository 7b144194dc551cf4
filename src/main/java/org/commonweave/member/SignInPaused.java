package org.commonweave.member;

import org.springframework.security.core.AuthenticationException;

/// Nobody may sign in from there, or to this account, for a while; the message says how long.
public class SignInPaused extends AuthenticationException {

    private final TooManyAttempts refusal;

    SignInPaused(TooManyAttempts refusal) {
        super(refusal.sentence(), refusal);
        this.refusal = refusal;
    }

    /// What was tried too often, and how long to wait.
    public TooManyAttempts refusal() {
        return refusal;
    }
}
