package org.commonweave.content.draft;

import java.time.Instant;
import java.util.regex.Pattern;

/// One form in one window, from opening it to publishing, leaving or losing it.
///
/// @param name of the draft that grows there, chosen when the form opens; also the idempotency key of publishing it
/// @param step counts what was typed, so that what is late replaces nothing newer; [#NEWEST] where the form is at hand
/// @param beganAt when the first letter was typed
/// @param device see [Device]; empty if unknown
public record Sitting(String name, long step, Instant beganAt, String device) {

    public static final long NEWEST = 0;

    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z-]{8,64}");

    public Sitting {
        if (!NAME.matcher(name).matches() || step < NEWEST) {
            throw new IllegalArgumentException("Not a sitting: " + name + ", step " + step);
        }
    }

    /// @param kept the step that is kept already
    boolean isOlderThan(long kept) {
        return step != NEWEST && step <= kept;
    }

    /// @param kept the step that is kept already
    long after(long kept) {
        return step == NEWEST ? kept + 1 : step;
    }
}
