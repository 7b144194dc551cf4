package org.commonweave.story;

import java.util.Locale;

/// What part somebody has in a story.
public enum CreditRole {

    /// Began it, and answers for it.
    AUTHOR,

    /// Wrote it with the author, and may change it as well.
    CO_AUTHOR,

    /// Helped it on its way.
    EDITOR;

    /// The name that translations use.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
