package org.commonweave.forum;

/// What somebody may do in a group, from least to most; each role may do all that the ones before it may.
public enum GroupRole {

    /// Takes part.
    MEMBER,

    /// Keeps order in discussions.
    MODERATOR,

    /// Looks after the group and its people.
    STEWARD;

    public boolean isAtLeast(GroupRole other) {
        return compareTo(other) >= 0;
    }
}
