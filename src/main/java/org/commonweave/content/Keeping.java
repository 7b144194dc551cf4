package org.commonweave.content;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where somebody keeps order: everywhere that all members may read, in some groups, or nowhere.
///
/// @param everywhere whether that is so for all that is not for a single group
/// @param groups the groups in which the person is a moderator at least
public record Keeping(boolean everywhere, Set<Long> groups) {

    public static final Keeping NOWHERE = new Keeping(false, Set.of());

    /// No group has this id; SQL has no empty list.
    private static final long NO_GROUP = 0;

    /// The same as a JPQL condition on the alias `c`, with this record bound as `keeping`. Both what is in
    /// the bin and what is kept from others is among it.
    public static final String KEPT = " (:#{#keeping.everywhere()} = true and"
            + " c.visibility <> org.commonweave.content.Visibility.GROUP or c.groupId in :#{#keeping.groups()}) ";

    public Keeping {
        groups = groups.isEmpty() ? Set.of(NO_GROUP) : Set.copyOf(groups);
    }

    public boolean isNowhere() {
        return !everywhere && groups.equals(Set.of(NO_GROUP));
    }

    /// Whether the person keeps order where a thing with these readers is.
    public boolean covers(Visibility visibility, @Nullable Long group) {
        return (everywhere && visibility != Visibility.GROUP) || keeps(group);
    }

    /// Whether the person keeps order in a group as one of its people.
    public boolean keeps(@Nullable Long group) {
        return group != null && groups.contains(group);
    }
}
