package org.commonweave.member;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonweave.base.Role;
import org.jspecify.annotations.Nullable;

/// Somebody who says that an address is theirs and has not shown it yet. Takes up neither the address nor a handle.
@Entity
@Table(name = "registrations")
@SuppressWarnings("UnusedVariable") // read by queries
class Registration {

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    private String secretHash;
    private String name;
    private String email;
    private String passwordHash;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Registration() {}

    Registration(Secret secret, String name, EmailAddress email, String passwordHash, Instant expiresAt) {
        this.secretHash = secret.hash();
        this.name = name;
        this.email = email.text();
        this.passwordHash = passwordHash;
        this.expiresAt = expiresAt;
    }

    String name() {
        return name;
    }

    EmailAddress email() {
        return EmailAddress.stored(email);
    }

    Member member(String handle, Instant now) {
        return Member.active(handle, name, email(), passwordHash, Role.MEMBER, now);
    }
}
