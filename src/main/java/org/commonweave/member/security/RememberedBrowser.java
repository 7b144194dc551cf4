package org.commonweave.member.security;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.commonweave.member.Secret;
import org.jspecify.annotations.Nullable;

/// A browser whose owner wants to stay signed in. It holds a secret that changes whenever it is used, so that a stolen
/// copy is noticed as soon as both are used.
@Entity
@Table(name = "remembered_browsers")
@SuppressWarnings("UnusedVariable") // read by queries
class RememberedBrowser {

    /// Who comes back once a month never types the password again.
    static final Duration LIFE = Duration.ofDays(60);

    /// A browser that opens its old tabs sends the same secret with each, before it has learned the new one.
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    private String series;
    private long memberId;
    private String secretHash;

    @Nullable
    private String previousHash;

    private Instant renewedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RememberedBrowser() {}

    RememberedBrowser(String series, long memberId, Secret secret, Instant now) {
        this.series = series;
        this.memberId = memberId;
        this.secretHash = secret.hash();
        this.renewedAt = now;
    }

    long memberId() {
        return memberId;
    }

    boolean knows(Secret secret) {
        return secretHash.equals(secret.hash());
    }

    boolean hasJustKnown(Secret secret, Instant now) {
        return secret.hash().equals(previousHash) && renewedAt.plus(OVERLAP).isAfter(now);
    }

    void renew(Secret secret, Instant now) {
        previousHash = secretHash;
        secretHash = secret.hash();
        renewedAt = now;
    }
}
