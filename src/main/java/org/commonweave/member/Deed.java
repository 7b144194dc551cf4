package org.commonweave.member;

import java.time.Duration;

/// What can be tried only so often in a while, each with the reason for its numbers.
enum Deed {

    /// Wrong passwords only. A hall full of people shares one client address; a person knows after ten that a reset
    /// helps.
    SIGN_IN(30, 10, Duration.ofMinutes(10)),

    /// A whole meeting may join from one place; nobody needs more than a few letters at one address.
    REGISTRATION(40, 5, Duration.ofHours(1)),

    /// Each request sends a letter, and letters that nobody asked for are a nuisance.
    RESET(20, 5, Duration.ofHours(1));

    final int perClient;
    final int perAccount;
    final Duration period;

    Deed(int perClient, int perAccount, Duration period) {
        this.perClient = perClient;
        this.perAccount = perAccount;
        this.period = period;
    }
}
