package org.commonweave.transfer.mail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/// Makes short keys of long texts: of a million messages, two have the same key once in forty million archives.
final class KeyMaking {

    /// For those who need no key.
    static final KeyMaking NOTHING = new KeyMaking(null);

    private final @Nullable MessageDigest digest;

    private KeyMaking(@Nullable MessageDigest digest) {
        this.digest = digest;
    }

    static KeyMaking begin() {
        return new KeyMaking(sha256());
    }

    /// Never 0, which stands for no key.
    static long of(String text) {
        return key(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    void add(byte[] bytes, int length) {
        if (digest != null) {
            digest.update(bytes, 0, length);
        }
    }

    long key() {
        return digest == null ? 0 : key(digest.digest());
    }

    private static long key(byte[] hash) {
        long key = ByteBuffer.wrap(hash).getLong();
        return key == 0 ? 1 : key;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256", cause);
        }
    }
}
