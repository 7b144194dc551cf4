package org.commonweave.mail;

import java.time.Clock;
import org.commonweave.site.Site;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The letter box: what is put in here reaches the person, or the administrator learns that it did not.
@Service
public class Letters {

    private final Outbox outbox;
    private final Site site;
    private final Clock clock;

    Letters(Outbox outbox, Site site, Clock clock) {
        this.outbox = outbox;
        this.site = site;
        this.clock = clock;
    }

    /// Stores the letter in the transaction of the caller, so that it is sent exactly if the caller's change is kept.
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Letter letter) {
        outbox.save(new OutgoingLetter(letter, site.host(), clock.instant()));
    }
}
