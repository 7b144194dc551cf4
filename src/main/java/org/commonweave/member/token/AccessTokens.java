package org.commonweave.member.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccessTokens extends Repository<AccessToken, Long> {

    AccessToken save(AccessToken token);

    List<AccessToken> findByMemberIdOrderByMadeAtDescIdDesc(long memberId);

    long countByMemberIdAndExpiresAtAfter(long memberId, Instant now);

    Optional<AccessToken> findBySecretHashAndExpiresAtAfter(String secretHash, Instant now);

    @Modifying
    @Query("update AccessToken t set t.lastUsedAt = :now where t.id = :id")
    void noteUse(long id, Instant now);

    @Modifying
    @Query("delete from AccessToken t where t.id = :id and t.memberId = :memberId")
    int remove(long id, long memberId);

    @Modifying
    @Query("delete from AccessToken t where t.memberId = :memberId")
    void removeAllOf(long memberId);

    @Modifying
    @Query("delete from AccessToken t where t.expiresAt < :moment")
    void removeExpiredBefore(Instant moment);
}
