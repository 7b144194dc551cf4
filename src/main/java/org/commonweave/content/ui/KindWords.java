package org.commonweave.content.ui;

import org.commonweave.base.Words;

/// What the kinds of content are called. Every kind brings the words `kind.<kind>` and `kind.<kind>.many`.
public final class KindWords {

    private KindWords() {}

    /// One of the kind, such as “page”.
    public static String one(String kind) {
        return Words.say("kind." + kind);
    }

    /// All of the kind, such as “Pages”.
    public static String many(String kind) {
        return Words.say("kind." + kind + ".many");
    }
}
