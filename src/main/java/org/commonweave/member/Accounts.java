package org.commonweave.member;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonweave.base.Role;
import org.commonweave.base.Suspensions;
import org.commonweave.base.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// How people get an account and say who they are.
@Service
public class Accounts {

    /// Whoever registers on a Friday evening may read the letter on Sunday.
    static final Duration TIME_TO_CONFIRM = Duration.ofDays(3);

    /// When a whole meeting opens its letters at once, two may want the same handle or wait for each other's rows. The
    /// pauses differ, so that they do not meet again.
    private static final RetryPolicy WHEN_IN_EACH_OTHERS_WAY = RetryPolicy.builder()
            .includes(ConcurrencyFailureException.class, DataIntegrityViolationException.class)
            .maxRetries(20)
            .delay(Duration.ofMillis(20))
            .jitter(Duration.ofMillis(20))
            .multiplier(2)
            .maxDelay(Duration.ofMillis(200))
            .build();

    private final Members members;
    private final Registrations registrations;
    private final Handles handles;
    private final PasswordKeeper passwords;
    private final AccountLetters letters;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final ObjectProvider<Suspensions> suspensions;
    private final RetryTemplate again = new RetryTemplate(WHEN_IN_EACH_OTHERS_WAY);

    @SuppressWarnings("TooManyParameters") // wiring
    Accounts(
            Members members,
            Registrations registrations,
            Handles handles,
            PasswordKeeper passwords,
            AccountLetters letters,
            Attempts attempts,
            ApplicationEventPublisher events,
            Clock clock,
            TransactionOperations transaction,
            ObjectProvider<Suspensions> suspensions) {
        this.members = members;
        this.registrations = registrations;
        this.handles = handles;
        this.passwords = passwords;
        this.letters = letters;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
        this.suspensions = suspensions;
    }

    /// Sends a letter to the address. It holds a link that opens the account, or says that there is an account already;
    /// only who reads the letter learns which.
    ///
    /// Throws [UnfitEntry] if something typed cannot be taken and [TooManyAttempts] after too many registrations.
    @Transactional
    public void register(NewMember wanted, ClientAddress from) {
        String name = PersonName.tidied(wanted.name());
        EmailAddress email = EmailAddress.of(wanted.email());
        passwords.check(wanted.password(), name, email);
        attempts.count(Deed.REGISTRATION, from, email.text());
        String hash = passwords.hash(wanted.password());
        if (members.existsByEmail(email.text())) {
            letters.sayAlreadyRegistered(email);
        } else {
            Secret secret = Secret.fresh();
            registrations.removeExpired(clock.instant());
            registrations.save(
                    new Registration(secret, name, email, hash, clock.instant().plus(TIME_TO_CONFIRM)));
            letters.askToConfirm(email, secret);
        }
    }

    /// The name under which somebody registered, if the link from their letter still works. Changes nothing.
    @Transactional(readOnly = true)
    public Optional<String> findRegistrant(Secret secret) {
        return registrations
                .findBySecretHashAndExpiresAtAfter(secret.hash(), clock.instant())
                .map(Registration::name);
    }

    /// Opens the account that the letter is about. Throws [LinkSpent] if the link does not work any more.
    public MemberSummary confirm(Secret secret) {
        return again.invoke(() -> Objects.requireNonNull(transaction.execute(_ -> confirmed(secret))));
    }

    private MemberSummary confirmed(Secret secret) {
        Registration registration = registrations
                .findBySecretHashAndExpiresAtAfter(secret.hash(), clock.instant())
                .orElseThrow(() -> new LinkSpent("member.confirm.spent"));
        List<Registration> all = lockAllOf(registration.email());
        if (!all.contains(registration)
                || members.existsByEmail(registration.email().text())) {
            throw new LinkSpent("member.confirm.spent");
        }
        Member member = members.save(registration.member(handles.unusedFor(registration.name()), clock.instant()));
        all.forEach(registrations::delete);
        return joined(member);
    }

    /// Every letter to the address that has not been answered, one after the other and always in the same order, so
    /// that
    /// a link pressed twice, or two letters opened at once, make one account.
    private List<Registration> lockAllOf(EmailAddress email) {
        return registrations.findOpen(email.text(), clock.instant()).stream()
                .flatMap(id -> registrations.lock(id).stream())
                .toList();
    }

    /// An administrator who need not confirm the address. For setting up and the operator's command line, where nobody
    /// is
    /// signed in yet; no page that others can reach may lead here.
    @Transactional
    public MemberSummary createAdministrator(String name, String email, String password) {
        String tidied = PersonName.tidied(name);
        EmailAddress address = EmailAddress.of(email);
        passwords.check(password, tidied, address);
        if (members.existsByEmail(address.text())) {
            throw new UnfitEntry(UnfitEntry.Field.EMAIL, "member.email.taken");
        }
        return joined(members.save(Member.active(
                handles.unusedFor(tidied),
                tidied,
                address,
                passwords.hash(password),
                Role.ADMINISTRATOR,
                clock.instant())));
    }

    /// The account of the person who is looking, if they have one.
    @Transactional(readOnly = true)
    public Optional<AccountDetails> findOwn(Viewer viewer) {
        return viewer.member().flatMap(members::findById).map(Member::details);
    }

    /// Changes what others read about the person who is looking.
    @Transactional
    public void changeProfile(Viewer viewer, ProfileEdit edit) {
        Member member = viewer.member().flatMap(members::findById).orElseThrow(SignInFirst::new);
        suspensions.stream()
                .flatMap(some -> some.of(member.id()).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
        member.present(edit);
        events.publishEvent(new ProfileChanged(member.id()));
    }

    private MemberSummary joined(Member member) {
        events.publishEvent(new MemberJoined(member.id()));
        return member.summary();
    }
}
