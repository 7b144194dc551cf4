package org.commonweave.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Example            | AE
            Mia Okonkwo-Lindqvist  | ML
            ida                    | I
            Ada B. van der Wyck    | AW
            “Ida” (at the gate)    | IG
            مريم حداد              | مح
            𝒜da 🎉                 | 𝒜
            🎉                     | ?
            """)
    void firstAndLastWordOfAName(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
