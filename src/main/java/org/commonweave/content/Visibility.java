package org.commonweave.content;

/// Who may read something.
public enum Visibility {
    PUBLIC,
    MEMBERS,
    GROUP
}
