package org.commonweave.forum;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Candidates extends Repository<Candidate, MemberKey> {

    Optional<Candidate> findById(MemberKey key);

    Candidate save(Candidate candidate);

    void delete(Candidate candidate);

    @Query("select c from Candidate c where c.key.groupId = :group order by c.since, c.key.memberId")
    List<Candidate> in(long group);

    @Query("select g from ForumGroup g where g.removedAt is null and g.id in"
            + " (select c.key.groupId from Candidate c where c.key.memberId = :member and c.invitedById is not null)"
            + " order by g.title")
    List<Group> invitationsOf(long member);
}
