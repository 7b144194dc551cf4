package org.commonweave.member;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Registrations extends Repository<Registration, Long> {

    Registration save(Registration registration);

    Optional<Registration> findBySecretHashAndExpiresAtAfter(String secretHash, Instant now);

    @Query("select r.id from Registration r where r.email = :email and r.expiresAt > :now order by r.id")
    List<Long> findOpen(String email, Instant now);

    /// By its key alone: a query by anything else would wait for the rows of other people, who wait for this one.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Registration r where r.id = :id")
    Optional<Registration> lock(long id);

    void delete(Registration registration);

    @Modifying
    @Query("delete from Registration r where r.expiresAt <= :now")
    void removeExpired(Instant now);
}
