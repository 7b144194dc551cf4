package org.commonweave.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordHashingTest {

    private final PasswordEncoder encoder = new PasswordHashing().passwordEncoder();

    @Test
    void passwordsAreKeptAsArgon2idWithTheParametersOfOwasp() {
        assertThat(encoder.encode("wheelbarrow cake tuesday")).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void weakerHashesAreToBeRenewed() {
        assertThat(encoder.upgradeEncoding("{argon2id}$argon2id$v=19$m=4096,t=1,p=1$c2FsdHNhbHQ$aGFzaA"))
                .isTrue();
        assertThat(encoder.upgradeEncoding(encoder.encode("wheelbarrow cake tuesday")))
                .isFalse();
    }
}
