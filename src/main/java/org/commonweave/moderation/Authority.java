package org.commonweave.moderation;

import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.Visibility;

/// As what somebody kept order: for a group, or for the whole commons.
public enum Authority {
    MODERATOR("moderation.authority.moderator"),
    STEWARD("moderation.authority.steward"),
    ADMINISTRATOR("moderation.authority.administrator");

    private final String key;

    Authority(String key) {
        this.key = key;
    }

    /// As what a person acts on a thing with these readers. Where only a group reads, only the group acts.
    static Authority of(Viewer viewer, Visibility readers) {
        if (readers == Visibility.GROUP || !viewer.isAtLeast(Role.STEWARD)) {
            return MODERATOR;
        }
        return viewer.isAtLeast(Role.ADMINISTRATOR) ? ADMINISTRATOR : STEWARD;
    }

    public String words() {
        return Words.say(key);
    }
}
