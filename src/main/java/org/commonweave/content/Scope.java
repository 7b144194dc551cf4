package org.commonweave.content;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How much of the commons one person may read: the single rule that SQL, search, feeds and lists all ask.
///
/// Something is in scope when it is not in the bin and either its visibility is one of `visibilities` or its group is
/// one of `groups`.
public record Scope(Set<Visibility> visibilities, Set<Long> groups) {

    /// No group has this id; SQL has no empty list.
    private static final long NO_GROUP = 0;

    /// For whom something is, in the bin or not, as a JPQL condition like [#READABLE].
    static final String FOR_READER =
            " (c.visibility in :#{#scope.visibilities()} or c.groupId in :#{#scope.groups()}) ";

    /// The rule as a JPQL condition on the alias `c`, with this record bound as `scope`.
    public static final String READABLE = " (c.removedAt is null and" + FOR_READER + ") ";

    public Scope {
        visibilities = Set.copyOf(visibilities);
        groups = groups.isEmpty() ? Set.of(NO_GROUP) : Set.copyOf(groups);
    }

    boolean covers(Visibility visibility, @Nullable Long group) {
        return visibilities.contains(visibility) || (group != null && groups.contains(group));
    }
}
