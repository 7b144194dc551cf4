package org.commonweave.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void holds256RandomBitsThatFitAnAddress() {
        assertThat(Secret.fresh().text())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(Secret.fresh().text());
    }

    @Test
    void isNotWrittenIntoLogs() {
        Secret secret = Secret.fresh();

        assertThat(secret.toString()).doesNotContain(secret.text());
    }

    @Test
    void hashDoesNotShowTheText() {
        assertThat(new Secret("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
