package org.commonweave.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandlesTest {

    @Test
    void handleIsTheNameInSmallAsciiLetters() {
        assertThat(Handles.of("Zoë O’Neill")).isEqualTo("zoe-oneill");
    }

    @Test
    void longNamesLeaveRoomForANumber() {
        assertThat(Handles.of("Anna Maria Theresia Josepha von Habsburg"))
                .isEqualTo("anna-maria-theresia-josepha-von-ha");
    }

    @Test
    void handleDoesNotEndInAHyphen() {
        assertThat(Handles.of("Anna Maria Theresia Josepha vonab Habsburg")).doesNotEndWith("-");
    }
}
