package org.commonweave.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/// Shows that somebody can read the log of the server, and so may set the commons up. New at each start, never stored.
@Component
class SetUpToken {

    /// 128 bits cannot be guessed, RFC 4086 section 8.
    private static final int BYTES = 16;

    private final String value;

    SetUpToken() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        value = HexFormat.of().formatHex(random);
    }

    String value() {
        return value;
    }

    boolean is(String given) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
