package org.commonweave.moderation;

import java.util.EnumSet;
import java.util.Set;
import org.commonweave.base.Words;

/// What somebody who keeps order has done.
public enum Deed {
    LEFT("moderation.deed.left"),
    HIDDEN("moderation.deed.hidden"),
    SHOWN("moderation.deed.shown"),
    APPROVED("moderation.deed.approved"),
    DECLINED("moderation.deed.declined"),
    REMOVED("moderation.deed.removed"),
    WARNED("moderation.deed.warned"),
    SUSPENDED("moderation.deed.suspended"),
    LIFTED("moderation.deed.lifted"),
    TRUSTED("moderation.deed.trusted"),
    DISTRUSTED("moderation.deed.distrusted");

    /// What the person whom it concerns may ask others to look at once more.
    static final Set<Deed> OPEN_TO_APPEAL = EnumSet.of(HIDDEN, DECLINED, WARNED, SUSPENDED);

    /// What is between those who keep order and one person.
    static final Set<Deed> NOT_FOR_THE_SUMMARY = EnumSet.of(TRUSTED, DISTRUSTED);

    private final String key;

    Deed(String key) {
        this.key = key;
    }

    /// What was done to a thing of this kind, in the language of the current request.
    ///
    /// @param kind what the thing is called, such as “reply”; empty if it was not about a thing
    public String words(String kind) {
        return Words.say(key, kind.isEmpty() ? "none" : kind);
    }
}
