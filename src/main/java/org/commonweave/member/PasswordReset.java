package org.commonweave.member;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A letter is under way with which its receiver may choose a new password.
@Entity
@Table(name = "password_resets")
@SuppressWarnings("UnusedVariable") // read by queries
class PasswordReset {

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    private String secretHash;
    private long memberId;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PasswordReset() {}

    PasswordReset(Secret secret, long memberId, Instant expiresAt) {
        this.secretHash = secret.hash();
        this.memberId = memberId;
        this.expiresAt = expiresAt;
    }

    long memberId() {
        return memberId;
    }
}
