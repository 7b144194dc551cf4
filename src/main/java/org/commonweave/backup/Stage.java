package org.commonweave.backup;

/// What is known of a backup.
public enum Stage {
    WRITING,
    CHECKING,
    /// All of it could be read, and is as it was.
    SOUND,
    /// Something in it is not as it was; the trouble says what.
    DAMAGED,
    /// It could not be made; the trouble says why.
    FAILED;

    /// Whether something goes on by itself.
    public boolean isUnderWay() {
        return this == WRITING || this == CHECKING;
    }
}
