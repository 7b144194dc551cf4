package org.commonweave.member;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Registrations extends Repository<Registration, Long> {

    Registration save(Registration registration);

    Optional<Registration> findBySecretHashAndExpiresAtAfter(String secretHash, Instant now);

    /// Locked, so that a link pressed twice makes one account.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Registration r where r.secretHash = :secretHash and r.expiresAt > :now")
    Optional<Registration> lockOpen(String secretHash, Instant now);

    @Modifying
    @Query("delete from Registration r where r.email = :email")
    void removeAllOf(String email);

    @Modifying
    @Query("delete from Registration r where r.expiresAt <= :now")
    void removeExpired(Instant now);
}
