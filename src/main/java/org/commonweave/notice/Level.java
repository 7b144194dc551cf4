package org.commonweave.notice;

import java.util.Locale;

/// How much somebody wants to be told of something, the most first.
public enum Level {
    /// Everything that happens.
    ALL,
    /// In a group: what begins there, but not each reply.
    BEGINNINGS,
    /// What answers or calls the person, and nothing else. So it is for everything that nobody has decided about.
    PERSONAL,
    /// Nothing at all.
    NOTHING;

    /// The name that translations use.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
