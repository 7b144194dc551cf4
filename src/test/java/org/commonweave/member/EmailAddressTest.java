package org.commonweave.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void spacesAndCapitalsDoNotMakeAnotherAddress() {
        assertThat(EmailAddress.of("  Maya@Example.ORG ")).isEqualTo(EmailAddress.of("maya@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "maya",
                "maya@",
                "@example.org",
                "maya@example",
                "maya@example.org, amina@example.org",
                "Maya <maya@example.org>",
                "maya@example.org\r\nBcc: all@example.org",
                "maya okafor@example.org"
            })
    void whatIsNotOneCompleteAddressIsRefused(String written) {
        assertThatThrownBy(() -> EmailAddress.of(written))
                .isInstanceOfSatisfying(
                        UnfitEntry.class, refusal -> assertThat(refusal.field()).isEqualTo(UnfitEntry.Field.EMAIL));
    }

    @Test
    void longerAddressesThanMailCanCarryAreRefused() {
        String address = "m@" + "example.".repeat(40) + "org";

        assertThatThrownBy(() -> EmailAddress.of(address)).isInstanceOf(UnfitEntry.class);
    }
}
