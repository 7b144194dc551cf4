package org.commonweave.notice;

import java.util.Set;

/// Knows the people of groups: they are told of what begins there, unless they said otherwise. Whoever keeps groups
/// offers one of these as a bean.
public interface GroupAudience {

    /// What groups are called among the kinds of content.
    String kind();

    /// Those who belong to a group and are awake.
    Set<Long> awake(long group);

    /// Those who belong to a group and want to be told of nothing for a while.
    Set<Long> resting(long group);
}
