package org.commonweave.member;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Judges, hashes and compares passwords, and takes the same time about it whether or not there is an account.
@Component
class PasswordKeeper {

    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final Supplier<String> nobodysHash;

    PasswordKeeper(PasswordRules rules, PasswordEncoder encoder) {
        this.rules = rules;
        this.encoder = encoder;
        // Made at the first sign-in, because a hash takes long on purpose and would hold up every start.
        this.nobodysHash = SingletonSupplier.of(() -> hash(Secret.fresh().text()));
    }

    void check(String password, String name, EmailAddress email) {
        rules.check(password, name, email);
    }

    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /// Whether the password belongs to the stored hash. Without one the password is compared all the same and is wrong.
    boolean matches(String password, Optional<String> hash) {
        boolean tooLong = password.length() > PasswordRules.MAX_LENGTH;
        String compared = hash.orElse(nobodysHash.get());
        boolean equal = encoder.matches(tooLong ? "" : password, compared);
        return equal && hash.isPresent();
    }

    /// Whether the hash was made by an older method and should be made anew.
    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
