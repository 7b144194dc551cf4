package org.commonweave.member;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How people get a new password: with the old one, or with a letter to their address.
@Service
public class AccountPasswords {

    /// A mail server that does not know us yet may take half an hour.
    static final Duration TIME_TO_RESET = Duration.ofHours(2);

    private final Members members;
    private final PasswordResets resets;
    private final PasswordKeeper passwords;
    private final AccountLetters letters;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountPasswords(
            Members members,
            PasswordResets resets,
            PasswordKeeper passwords,
            AccountLetters letters,
            Attempts attempts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.resets = resets;
        this.passwords = passwords;
        this.letters = letters;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /// Gives the person who is looking a new password. Throws [UnfitEntry] if the current one is wrong or the new one
    /// is
    /// too easy.
    @Transactional
    public void change(Viewer viewer, String current, String wanted) {
        Member member = viewer.member().flatMap(members::findById).orElseThrow(SignInFirst::new);
        attempts.countForAccount(Deed.SIGN_IN, member.summary().handle());
        if (!passwords.matches(current, member.passwordHash())) {
            throw new UnfitEntry(UnfitEntry.Field.CURRENT_PASSWORD, "member.password.wrong");
        }
        keep(member, wanted);
    }

    /// Sends a letter to the address. It holds a link with which to choose a new password, or says that there is no
    /// account; only who reads the letter learns which.
    @Transactional
    public void requestReset(String written, ClientAddress from) {
        EmailAddress email = EmailAddress.of(written);
        attempts.count(Deed.RESET, from, email.text());
        resets.removeExpired(clock.instant());
        Optional<Member> member = members.findByEmail(email.text());
        if (member.isPresent()) {
            Secret secret = Secret.fresh();
            resets.save(
                    new PasswordReset(secret, member.get().id(), clock.instant().plus(TIME_TO_RESET)));
            letters.offerReset(email, secret);
        } else {
            letters.sayUnknown(email);
        }
    }

    /// Whether the link from the letter still works. Changes nothing.
    @Transactional(readOnly = true)
    public boolean isResetOpen(Secret secret) {
        return resets.existsBySecretHashAndExpiresAtAfter(secret.hash(), clock.instant());
    }

    /// Gives the receiver of the letter a new password. Throws [LinkSpent] if the link does not work any more; a
    /// password
    /// that is too easy is refused with [UnfitEntry] and leaves the link as it is.
    @Transactional
    public void reset(Secret secret, String wanted) {
        Member member = resets.lockOpen(secret.hash(), clock.instant())
                .flatMap(reset -> members.findById(reset.memberId()))
                .orElseThrow(() -> new LinkSpent("member.reset.spent"));
        keep(member, wanted);
        resets.removeAllOf(member.id());
    }

    private void keep(Member member, String wanted) {
        EmailAddress email = member.email().orElseThrow();
        passwords.check(wanted, member.name(), email);
        member.keepPassword(passwords.hash(wanted));
        letters.tellPasswordChanged(email);
        events.publishEvent(new PasswordChanged(member.id()));
    }
}
