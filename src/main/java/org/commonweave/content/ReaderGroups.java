package org.commonweave.content;

import java.util.Set;

/// Knows to which groups somebody belongs, whose things are therefore for them to read. Whoever keeps groups offers
/// one of these as a bean.
public interface ReaderGroups {

    /// The numbers of the groups, as items.
    Set<Long> of(long memberId);

    /// Those in which the person is to keep order.
    Set<Long> keptBy(long memberId);

    /// Those who look after a group.
    Set<Long> stewardsOf(long group);

    /// Those who are to keep order in a group.
    Set<Long> keepersOf(long group);

    /// The people of a group.
    Set<Long> peopleOf(long group);
}
