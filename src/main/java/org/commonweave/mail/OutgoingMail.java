package org.commonweave.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Numbered;
import org.commonweave.base.Viewer;
import org.commonweave.site.AdministratorsOnly;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The outbox: which letters wait, which have gone, which could not be delivered.
@Service
public class OutgoingMail {

    private static final int PAGE_SIZE = 25;

    /// Links in letters end after days; somebody who hands letters over by hand needs about a week.
    private static final Duration TEXT_KEPT = Duration.ofDays(7);

    private static final Duration LETTER_KEPT = Duration.ofDays(30);

    private final Outbox outbox;
    private final MailServer server;
    private final Clock clock;

    OutgoingMail(Outbox outbox, MailServer server, Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.clock = clock;
    }

    /// The letters of the last weeks, the newest first; for administrators only, as the texts hold secret links.
    @Transactional(readOnly = true)
    public Numbered<OutgoingLetterDetails> list(Viewer viewer, int number) {
        AdministratorsOnly.check(viewer);
        Page<OutgoingLetter> page =
                outbox.findAllByOrderByWrittenAtDescIdDesc(PageRequest.of(Math.max(1, number) - 1, PAGE_SIZE));
        return new Numbered<>(page.getContent(), Math.max(1, number), PAGE_SIZE, page.getTotalElements())
                .map(OutgoingLetter::details);
    }

    /// Whether there is a mail server to carry letters away. Without one the administrator hands them over.
    public boolean isDelivering() {
        return server.isThere();
    }

    @Transactional(readOnly = true)
    public long count(LetterState state) {
        return outbox.countByState(state);
    }

    @Transactional(readOnly = true)
    List<OutgoingLetterDetails> listDue(int most) {
        return outbox.listDue(clock.instant(), Limit.of(most)).stream()
                .map(OutgoingLetter::details)
                .toList();
    }

    @Transactional
    void markSent(long id) {
        find(id).ifPresent(letter -> letter.markSent(clock.instant()));
    }

    @Transactional
    void markRefused(long id, String reason) {
        find(id).ifPresent(letter -> letter.markRefused(reason, clock.instant()));
    }

    /// Forgets what need not be known any longer.
    @Transactional
    void tidy() {
        Instant now = clock.instant();
        outbox.eraseTextsOlderThan(now.minus(TEXT_KEPT));
        outbox.removeOlderThan(now.minus(LETTER_KEPT));
    }

    private Optional<OutgoingLetter> find(long id) {
        return outbox.findById(id);
    }
}
