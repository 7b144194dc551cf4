package org.commonweave.member;

import java.time.Duration;
import org.commonweave.base.Refusal;

/// The same thing was tried too often; the sentence says when to try again.
public class TooManyAttempts extends Refusal {

    TooManyAttempts(Duration wait) {
        super("member.too-many-attempts", Math.max(1, wait.plusSeconds(59).toMinutes()));
    }
}
