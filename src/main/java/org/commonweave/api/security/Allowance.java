package org.commonweave.api.security;

import java.time.Duration;

/// How many requests somebody may send in a while, each with the reason for its number.
enum Allowance {

    /// Two a second copy a commons of ten thousand pages in less than an hour, and a hall full of people who share an
    /// address do not notice each other.
    VISITORS("visitors", 120),

    /// Ten a second, about what one such program costs a small server without anybody feeling it.
    PROGRAMS("programs", 600),

    /// Two a second is more than anybody writes. Each write is rendered and indexed, and people have to be able
    /// to follow what a program does in the list of recent changes.
    WRITES("writes", 120);

    static final Duration PERIOD = Duration.ofMinutes(1);

    final String title;
    final int quota;

    Allowance(String title, int quota) {
        this.title = title;
        this.quota = quota;
    }
}
