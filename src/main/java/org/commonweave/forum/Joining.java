package org.commonweave.forum;

/// How somebody comes into a group.
public enum Joining {

    /// Whoever likes to.
    OPEN,

    /// A steward of the group looks at each request.
    REQUEST,

    /// Only who is invited; everybody may know of the group.
    INVITATION,

    /// Only who is invited; nobody else knows of the group.
    HIDDEN;

    boolean isByInvitation() {
        return this == INVITATION || this == HIDDEN;
    }
}
