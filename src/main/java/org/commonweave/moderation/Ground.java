package org.commonweave.moderation;

import org.commonweave.base.Words;

/// What is not right with something.
public enum Ground {
    RUDE("moderation.ground.rude"),
    WRONG("moderation.ground.wrong"),
    SPAM("moderation.ground.spam"),
    PRIVATE("moderation.ground.private"),
    DANGEROUS("moderation.ground.dangerous"),
    OTHER("moderation.ground.other");

    private final String key;

    Ground(String key) {
        this.key = key;
    }

    /// The ground in the language of the current request.
    public String words() {
        return Words.say(key);
    }
}
