package org.commonweave.forum;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That somebody belongs to a group.
@Entity
@Table(name = "group_members")
class Membership {

    @EmbeddedId
    private MemberKey key;

    @Enumerated(EnumType.STRING)
    private GroupRole role;

    private Instant joinedAt;

    @Nullable
    @SuppressWarnings("UnusedVariable") // kept for those who ask later
    private Instant rulesAcceptedAt;

    @Nullable
    private Instant asleepAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Membership() {}

    /// @param acceptedRules whether the group had rules that were accepted
    Membership(MemberKey key, GroupRole role, Instant joinedAt, boolean acceptedRules) {
        this.key = key;
        this.role = role;
        this.joinedAt = joinedAt;
        this.rulesAcceptedAt = acceptedRules ? joinedAt : null;
    }

    long memberId() {
        return key.memberId();
    }

    GroupRole role() {
        return role;
    }

    void take(GroupRole other) {
        role = other;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    boolean isAsleep() {
        return asleepAt != null;
    }

    void sleep(Instant at) {
        asleepAt = at;
    }

    void wake() {
        asleepAt = null;
    }
}
