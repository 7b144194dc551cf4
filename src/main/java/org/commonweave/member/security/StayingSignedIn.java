package org.commonweave.member.security;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.commonweave.member.AccountClosed;
import org.commonweave.member.PasswordChanged;
import org.commonweave.member.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Remembers browsers over the end of a session. Unlike Spring Security's own table it keeps hashes, and it bears two
/// tabs that open at once.
@Service
class StayingSignedIn {

    private final RememberedBrowsers browsers;
    private final Clock clock;

    StayingSignedIn(RememberedBrowsers browsers, Clock clock) {
        this.browsers = browsers;
        this.clock = clock;
    }

    /// What a browser keeps.
    record Ticket(String series, Secret secret) {}

    /// A browser that came back: whose it is, and what it shall keep from now on if that has changed.
    record Return(long memberId, @Nullable Ticket renewed) {}

    @Transactional
    Ticket remember(long memberId) {
        Ticket ticket = new Ticket(Secret.fresh().text(), Secret.fresh());
        browsers.removeOlderThan(oldest());
        browsers.save(new RememberedBrowser(ticket.series(), memberId, ticket.secret(), clock.instant()));
        return ticket;
    }

    /// Lets a browser in. Nothing if we do not remember it; if its secret is an old one, somebody has copied it, and
    /// the
    /// member is forgotten everywhere.
    @Transactional
    Optional<Return> comeBack(Ticket ticket) {
        return browsers.lockBySeries(ticket.series(), oldest()).flatMap(browser -> comeBack(browser, ticket));
    }

    @Transactional
    void forget(Ticket ticket) {
        browsers.remove(ticket.series());
    }

    @EventListener
    @Transactional
    void on(PasswordChanged change) {
        browsers.removeAllOf(change.memberId());
    }

    @EventListener
    @Transactional
    void on(AccountClosed closing) {
        browsers.removeAllOf(closing.memberId());
    }

    private Optional<Return> comeBack(RememberedBrowser browser, Ticket ticket) {
        long memberId = browser.memberId();
        if (browser.knows(ticket.secret())) {
            Secret fresh = Secret.fresh();
            browser.renew(fresh, clock.instant());
            return Optional.of(new Return(memberId, new Ticket(ticket.series(), fresh)));
        }
        if (browser.hasJustKnown(ticket.secret(), clock.instant())) {
            return Optional.of(new Return(memberId, null));
        }
        browsers.removeAllOf(memberId);
        return Optional.empty();
    }

    private Instant oldest() {
        return clock.instant().minus(RememberedBrowser.LIFE);
    }
}
