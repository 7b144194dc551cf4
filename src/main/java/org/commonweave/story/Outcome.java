package org.commonweave.story;

import java.util.Optional;

/// What came of something, as a figure that can be compared with others.
///
/// @param what is counted or measured
/// @param before how much it was, as it is written
/// @param after how much it became
/// @param cost what it took in money, with its sign
/// @param hours how many hours people gave
/// @param people how many took part
/// @param source who counted, and how; may be empty, which readers are told
public record Outcome(
        String what,
        String before,
        String after,
        String cost,
        Optional<Integer> hours,
        Optional<Integer> people,
        String source) {

    /// What changed, in one line.
    public String line() {
        if (before.isEmpty() && after.isEmpty()) {
            return what;
        }
        return what + ": " + (before.isEmpty() ? after : after.isEmpty() ? before : before + " → " + after);
    }
}
