package org.commonweave.base;

/// What a person may do in the whole commons, from least to most; each role may do all that the ones before it may.
public enum Role {
    VISITOR,
    MEMBER,
    STEWARD,
    ADMINISTRATOR;

    public boolean isAtLeast(Role other) {
        return compareTo(other) >= 0;
    }
}
