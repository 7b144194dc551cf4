package org.commonweave.member;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonweave.base.Role;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Members extends Repository<Member, Long> {

    Member save(Member member);

    Optional<Member> findById(long id);

    Optional<Member> findByHandle(String handle);

    Optional<Member> findByEmail(String email);

    Optional<Member> findFirstByRoleOrderByJoinedAtAscIdAsc(Role role);

    Optional<Member> findBySourceAndSourceName(String source, String sourceName);

    boolean existsByHandle(String handle);

    boolean existsByEmail(String email);

    @Query("select new org.commonweave.member.MemberSummary(m.id, m.handle, m.name) from Member m where m.id in :ids")
    List<MemberSummary> summaries(Collection<Long> ids);

    @Query("select new org.commonweave.member.MemberSummary(m.id, m.handle, m.name) from Member m"
            + " where m.handle in :handles and m.state = :state")
    List<MemberSummary> withHandles(Collection<String> handles, Member.State state);

    @Query("select m.id from Member m where m.id in :ids and m.state = :state")
    Set<Long> inState(Collection<Long> ids, Member.State state);

    @Query("select m from Member m where m.name like :pattern escape '!' or m.handle like :pattern escape '!'"
            + " or m.email like :pattern escape '!' order by m.name, m.id")
    Page<Member> matching(String pattern, Pageable page);

    @Query("select new org.commonweave.member.MemberSummary(m.id, m.handle, m.name) from Member m"
            + " where m.name like concat('%', :beginning) escape '!' or m.handle like :beginning escape '!'"
            + " order by case when m.name like :beginning escape '!' then 0 else 1 end, m.name, m.id")
    List<MemberSummary> named(String beginning, Limit most);

    @Query("select m.id from Member m where m.role in :roles and m.state = :state")
    Set<Long> inState(Member.State state, Set<Role> roles);

    /// Locked, so that the last two administrators cannot step down at the same moment.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Member> findByRole(Role role);

    @Query("select m.email from Member m where m.role = :role and m.email is not null")
    List<String> findAddresses(Role role);
}
