package org.commonweave.forum;

/// How somebody stands to a group.
///
/// @param isMember whether they belong to it
/// @param isSuspended whether they may only read there for a while
/// @param mayModerate whether they may keep order in its discussions
/// @param maySteward whether they may change the group and decide about its people
public record Standing(boolean isMember, boolean isSuspended, boolean mayModerate, boolean maySteward) {

    static final Standing OUTSIDE = new Standing(false, false, false, false);

    /// Whether they may say something there.
    public boolean maySpeak() {
        return isMember && !isSuspended;
    }

    /// Whether they may write what belongs to all.
    boolean mayTakePart() {
        return maySpeak() || mayModerate;
    }
}
