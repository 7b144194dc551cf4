package org.commonweave.forum;

/// What another group is to a group.
public enum Relation {
    /// The group is a part of the other.
    PART_OF,
    /// The other is a part of the group.
    WHOLE_OF,
    WORKS_WITH;

    /// The same, seen from the other group.
    public Relation fromTheOther() {
        return switch (this) {
            case PART_OF -> WHOLE_OF;
            case WHOLE_OF -> PART_OF;
            case WORKS_WITH -> WORKS_WITH;
        };
    }
}
