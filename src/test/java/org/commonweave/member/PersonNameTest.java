package org.commonweave.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void namesOfEveryScriptAreKeptOnOneLine() {
        assertThat(PersonName.tidied(" Amina\n  Yusuf أمينة ")).isEqualTo("Amina Yusuf أمينة");
    }

    @Test
    void nobodyIsWithoutAName() {
        assertThatThrownBy(() -> PersonName.tidied("\u00a0 \t")).isInstanceOf(UnfitEntry.class);
    }

    @Test
    void namesThatBreakListsAreRefused() {
        assertThatThrownBy(() -> PersonName.tidied("m".repeat(PersonName.MAX_LENGTH + 1)))
                .isInstanceOf(UnfitEntry.class);
    }
}
