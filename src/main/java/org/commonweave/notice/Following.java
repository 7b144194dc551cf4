package org.commonweave.notice;

import java.util.List;

/// How somebody follows something.
///
/// @param choices how it can be followed, the most first
/// @param suggested what most people choose who want to follow it
public record Following(FollowTarget target, Level level, List<Level> choices, Level suggested) {

    private static final List<Level> ITEM = List.of(Level.ALL, Level.PERSONAL, Level.NOTHING);
    private static final List<Level> GROUP = List.of(Level.values());
    private static final List<Level> SIMPLE = List.of(Level.ALL, Level.PERSONAL);

    static Following ofItem(FollowTarget target, Level level) {
        return new Following(target, level, ITEM, Level.ALL);
    }

    static Following ofGroup(FollowTarget target, Level level) {
        return new Following(target, level, GROUP, Level.BEGINNINGS);
    }

    /// A tag or a person: those are followed or not.
    static Following simply(FollowTarget target, Level level) {
        return new Following(target, level, SIMPLE, Level.ALL);
    }

    /// Whether the person is told of more than what is meant for them.
    public boolean isFollowed() {
        return level.compareTo(Level.PERSONAL) < 0;
    }
}
