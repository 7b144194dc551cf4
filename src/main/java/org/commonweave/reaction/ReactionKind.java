package org.commonweave.reaction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What one can say with one press. Each means something to whoever wrote the text, or to whoever looks for what works;
/// none is a point to be collected.
public enum ReactionKind {
    THANKS,
    AGREE,
    USEFUL,
    TRIED;

    /// Its name in addresses, such as `thanks`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReactionKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
