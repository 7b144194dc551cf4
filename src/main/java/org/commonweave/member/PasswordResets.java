package org.commonweave.member;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PasswordResets extends Repository<PasswordReset, Long> {

    PasswordReset save(PasswordReset reset);

    boolean existsBySecretHashAndExpiresAtAfter(String secretHash, Instant now);

    /// Locked, so that a link pressed twice counts once.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from PasswordReset r where r.secretHash = :secretHash and r.expiresAt > :now")
    Optional<PasswordReset> lockOpen(String secretHash, Instant now);

    @Modifying
    @Query("delete from PasswordReset r where r.memberId = :memberId")
    void removeAllOf(long memberId);

    @Modifying
    @Query("delete from PasswordReset r where r.expiresAt <= :now")
    void removeExpired(Instant now);
}
