package org.commonweave.forum;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GroupRelations extends Repository<GroupRelation, GroupPair> {

    GroupRelation save(GroupRelation relation);

    void delete(GroupRelation relation);

    /// All of a group, whoever spoke first, those that wait for a word of the other too.
    @Query("select r from GroupRelation r where r.key.groupId = :group or r.key.otherId = :group")
    List<GroupRelation> of(long group);

    @Query("select r from GroupRelation r where (r.key.groupId = :group and r.key.otherId = :other)"
            + " or (r.key.groupId = :other and r.key.otherId = :group)")
    Optional<GroupRelation> between(long group, long other);
}
