package org.commonweave.content;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How much of the commons one person may read: the single rule that SQL, search, feeds and lists all ask.
///
/// Something is in scope when it is neither in the bin nor kept from others and either its visibility is one of
/// `visibilities` or its group is one of `groups`. Lists, counts and search show to nobody what is kept from others;
/// its author and those who keep order find it at its address, see [AccessPolicy#mayRead].
public record Scope(Set<Visibility> visibilities, Set<Long> groups) {

    /// No group has this id; SQL has no empty list.
    private static final long NO_GROUP = 0;

    /// For whom something is, in the bin or not, as a JPQL condition like [#READABLE].
    public static final String FOR_READER =
            " (c.visibility in :#{#scope.visibilities()} or c.groupId in :#{#scope.groups()}) ";

    /// The rule as a JPQL condition on the alias `c`, with this record bound as `scope`.
    public static final String READABLE = " (c.removedAt is null and c.withheld is null and" + FOR_READER + ") ";

    public Scope {
        visibilities = Set.copyOf(visibilities);
        groups = groups.isEmpty() ? Set.of(NO_GROUP) : Set.copyOf(groups);
    }

    boolean covers(Visibility visibility, @Nullable Long group) {
        return visibilities.contains(visibility) || (group != null && groups.contains(group));
    }
}
