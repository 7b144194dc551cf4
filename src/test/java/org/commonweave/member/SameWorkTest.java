package org.commonweave.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonweave.base.Suspensions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

/// A hash takes a hundred times as long as everything else that is done for an answer. So as many are made whether or
/// not
/// there is an account, and nobody learns from a clock which of the two it is.
@RunningCommonsTest
class SameWorkTest {

    private final ApplicationContext context;
    private final CountingEncoder encoder;
    private final PasswordKeeper passwords;
    private final TransactionOperations transaction;
    private final String owner;

    @Autowired
    SameWorkTest(ApplicationContext context) {
        this.context = context;
        transaction = bean(TransactionOperations.class);
        encoder = new CountingEncoder(bean(PasswordEncoder.class));
        passwords = new PasswordKeeper(bean(PasswordRules.class), encoder);
        owner = new People(
                        bean(Accounts.class), bean(MemberRoles.class), bean(MemberLookup.class), bean(JdbcClient.class))
                .member()
                .email();
    }

    /// The hash with which nobody's password is compared is made once, at the first sign-in.
    @BeforeEach
    void begin() {
        signIn(People.unusedEmail());
        encoder.count.set(0);
    }

    @Test
    void registeringMakesOneHashWhetherOrNotTheAddressHasAnAccount() {
        register(owner);
        assertThat(encoder.count.getAndSet(0)).isOne();

        register(People.unusedEmail());
        assertThat(encoder.count).hasValue(1);
    }

    @Test
    void signingInComparesOnceWhetherOrNotThereIsAnAccount() {
        signIn(owner);
        assertThat(encoder.count.getAndSet(0)).isOne();

        signIn(People.unusedEmail());
        assertThat(encoder.count.getAndSet(0)).isOne();

        signIn("nobody-of-this-handle");
        assertThat(encoder.count).hasValue(1);
    }

    private void register(String email) {
        Accounts accounts = new Accounts(
                bean(Members.class),
                bean(Registrations.class),
                bean(Handles.class),
                passwords,
                bean(AccountLetters.class),
                bean(Attempts.class),
                context,
                bean(Clock.class),
                transaction,
                context.getBeanProvider(Suspensions.class));
        transaction.executeWithoutResult(_ -> accounts.register(
                new NewMember("Somebody", email, People.PASSWORD), ClientAddress.of(People.unusedClient())));
    }

    private void signIn(String login) {
        PasswordSignIn door =
                new PasswordSignIn(bean(MemberLookup.class), passwords, bean(Attempts.class), transaction);
        assertThatThrownBy(() -> door.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(login, "not the password of anybody")))
                .isInstanceOf(BadCredentialsException.class);
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private record CountingEncoder(PasswordEncoder encoder, AtomicInteger count) implements PasswordEncoder {

        CountingEncoder(PasswordEncoder encoder) {
            this(encoder, new AtomicInteger());
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            count.incrementAndGet();
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            count.incrementAndGet();
            return encoder.matches(password, hash);
        }
    }
}
