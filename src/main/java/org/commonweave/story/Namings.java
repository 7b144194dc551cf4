package org.commonweave.story;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Namings extends Repository<Naming, NamingKey> {

    Naming save(Naming naming);

    void delete(Naming naming);

    Optional<Naming> findById(NamingKey key);

    @Query("select n from Naming n where n.key.storyId = :story order by n.askedAt, n.key.groupId")
    List<Naming> of(long story);

    /// What the stewards of some groups can decide about, what waits first.
    @Query("select n from Naming n where n.key.groupId in :groups order by"
            + " case when n.state = org.commonweave.story.NamingState.PENDING then 0 else 1 end, n.askedAt desc")
    List<Naming> ofGroups(Collection<Long> groups);

    @Query("select count(n) from Naming n where n.key.groupId = :group"
            + " and n.state = org.commonweave.story.NamingState.PENDING")
    long countPending(long group);
}
