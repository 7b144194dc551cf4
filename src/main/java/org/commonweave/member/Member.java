package org.commonweave.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.commonweave.base.Role;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "members")
class Member {

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    @Version
    private long version;

    private String handle;
    private String name;
    private String about = "";

    @Nullable
    private String email;

    @Nullable
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant joinedAt;

    /// Where an account stands. Nobody can sign in to an unclaimed one: it only gives imported words an author.
    enum State {
        UNCONFIRMED,
        ACTIVE,
        UNCLAIMED
    }

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Member() {}

    Member(String handle, String name, Role role, State state, Instant joinedAt) {
        this.handle = handle;
        this.name = name;
        this.role = role;
        this.state = state;
        this.joinedAt = joinedAt;
    }

    MemberSummary summary() {
        return new MemberSummary(id(), handle, name);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }
}
