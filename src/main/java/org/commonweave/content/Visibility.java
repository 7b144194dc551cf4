package org.commonweave.content;

/// Who may read something, those for more people first.
public enum Visibility {
    PUBLIC,
    MEMBERS,
    GROUP;

    public boolean isWiderThan(Visibility other) {
        return compareTo(other) < 0;
    }
}
