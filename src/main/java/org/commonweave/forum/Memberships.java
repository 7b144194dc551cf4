package org.commonweave.forum;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Memberships extends Repository<Membership, MemberKey> {

    Optional<Membership> findById(MemberKey key);

    Membership save(Membership membership);

    void delete(Membership membership);

    @Query("select m.key.groupId from Membership m where m.key.memberId = :member")
    Set<Long> groupsOf(long member);

    @Query("select m.key.groupId from Membership m where m.key.memberId = :member and m.role in :roles")
    Set<Long> groupsOf(long member, Set<GroupRole> roles);

    @Query("select m.key.memberId from Membership m where m.key.groupId = :group")
    Set<Long> membersOf(long group);

    @Query("select m.key.memberId from Membership m where m.key.groupId = :group and m.role in :roles")
    Set<Long> membersOf(long group, Set<GroupRole> roles);

    @Query("select m.key.memberId from Membership m where m.key.groupId = :group and m.asleepAt is null")
    Set<Long> awake(long group);

    @Query("select m.key.memberId from Membership m where m.key.groupId = :group and m.asleepAt is not null")
    Set<Long> resting(long group);

    /// In the order in which they came.
    @Query("select m from Membership m where m.key.groupId = :group order by m.joinedAt, m.key.memberId")
    List<Membership> in(long group);

    @Query("select count(m) from Membership m where m.key.groupId = :group and m.role = :role")
    long count(long group, GroupRole role);

    @Query("select count(m) from Membership m where m.key.groupId = :group")
    long count(long group);
}
