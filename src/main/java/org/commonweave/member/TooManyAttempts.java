package org.commonweave.member;

import java.time.Duration;
import org.commonweave.base.Refusal;

/// The same thing was tried too often; the sentence says when to try again.
public class TooManyAttempts extends Refusal {

    private final Duration pause;

    TooManyAttempts(Duration pause) {
        super("member.too-many-attempts", Math.max(1, pause.plusSeconds(59).toMinutes()));
        this.pause = pause;
    }

    /// How long it takes until the next attempt is counted again.
    public Duration pause() {
        return pause;
    }
}
