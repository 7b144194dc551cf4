package org.commonweave.markup;

import java.time.Duration;
import java.util.function.Supplier;

/// Stops work that takes too long: the parser has no way to be interrupted, but it calls us for every block of inline
/// text and for every bracket, and there the time is looked at.
final class Deadline {

    private static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();

    private final long end;

    private Deadline(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    static <T> T within(Duration time, Supplier<T> work) {
        return ScopedValue.where(CURRENT, new Deadline(time)).call(work::get);
    }

    /// @throws TextRefused when the work this is called from has used up its time
    static void check() {
        if (CURRENT.isBound() && System.nanoTime() - CURRENT.get().end > 0) {
            throw new TextRefused(Limit.TIME);
        }
    }
}
