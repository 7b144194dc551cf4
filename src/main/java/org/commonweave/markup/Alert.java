package org.commonweave.markup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.CustomBlock;

/// A passage that stands out from the text, with a title word that says why.
final class Alert extends CustomBlock {

    /// Why a passage stands out, as it is typed in `[!TIP]`.
    enum Kind {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION;

        static Optional<Kind> typed(String marker) {
            return Arrays.stream(values())
                    .filter(kind -> marker.strip().equalsIgnoreCase("[!" + kind + "]"))
                    .findFirst();
        }

        /// The name for style sheets and translation keys.
        String cssName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;
    private final String title;

    Alert(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    Kind kind() {
        return kind;
    }

    String title() {
        return title;
    }
}
