package org.commonweave.member.security;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RememberedBrowsers extends Repository<RememberedBrowser, Long> {

    RememberedBrowser save(RememberedBrowser browser);

    /// Locked, so that two tabs at once do not both renew the secret.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from RememberedBrowser b where b.series = :series and b.renewedAt > :oldest")
    Optional<RememberedBrowser> lockBySeries(String series, Instant oldest);

    @Modifying
    @Query("delete from RememberedBrowser b where b.series = :series")
    void remove(String series);

    @Modifying
    @Query("delete from RememberedBrowser b where b.memberId = :memberId")
    void removeAllOf(long memberId);

    @Modifying
    @Query("delete from RememberedBrowser b where b.renewedAt <= :oldest")
    void removeOlderThan(Instant oldest);
}
