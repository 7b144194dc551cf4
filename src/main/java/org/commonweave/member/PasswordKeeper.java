package org.commonweave.member;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Judges, hashes and compares passwords, and takes the same time about it whether or not there is an account.
@Component
class PasswordKeeper {

    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final String nobodysHash;

    PasswordKeeper(PasswordRules rules, PasswordEncoder encoder) {
        this.rules = rules;
        this.encoder = encoder;
        this.nobodysHash = hash(Secret.fresh().text());
    }

    void check(String password, String name, EmailAddress email) {
        rules.check(password, name, email);
    }

    final String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /// Whether the password belongs to the stored hash. Without one the password is compared all the same and is wrong.
    boolean matches(String password, Optional<String> hash) {
        boolean tooLong = password.length() > PasswordRules.MAX_LENGTH;
        boolean equal = encoder.matches(tooLong ? "" : password, hash.orElse(nobodysHash));
        return equal && hash.isPresent();
    }

    /// Whether the hash was made by an older method and should be made anew.
    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
