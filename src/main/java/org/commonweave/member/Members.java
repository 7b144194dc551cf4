package org.commonweave.member;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Members extends Repository<Member, Long> {

    Member save(Member member);

    Optional<Member> findByHandle(String handle);

    @Query("select new org.commonweave.member.MemberSummary(m.id, m.handle, m.name) from Member m where m.id in :ids")
    List<MemberSummary> summaries(Collection<Long> ids);
}
