package org.commonweave.member;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Hashes as many passwords at a time as there are processors, because each takes 19 MiB for a moment: two hundred
/// requests at once would take the memory of a small server.
record FewAtATime(PasswordEncoder encoder, Semaphore places) implements PasswordEncoder {

    FewAtATime(PasswordEncoder encoder) {
        this(encoder, new Semaphore(Runtime.getRuntime().availableProcessors(), true));
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
