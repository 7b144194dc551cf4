package org.commonweave.story;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonweave.content.AlreadyDecided;
import org.jspecify.annotations.Nullable;

/// That a story wants to name a group, and whether the group agrees.
@Entity
@Table(name = "story_namings")
@SuppressWarnings("UnusedVariable") // read by queries
class Naming {

    @EmbeddedId
    private NamingKey key;

    @Enumerated(EnumType.STRING)
    private NamingState state;

    private Long askedById;
    private Instant askedAt;

    @Nullable
    private Long decidedById;

    @Nullable
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Naming() {}

    /// @param agreed whether whoever asks may answer for the group
    Naming(NamingKey key, long askedById, boolean agreed, Instant now) {
        this.key = key;
        this.askedById = askedById;
        askedAt = now;
        state = agreed ? NamingState.GRANTED : NamingState.PENDING;
        if (agreed) {
            decidedById = askedById;
            decidedAt = now;
        }
    }

    NamingKey key() {
        return key;
    }

    NamingState state() {
        return state;
    }

    long askedBy() {
        return askedById;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean isGranted() {
        return state == NamingState.GRANTED;
    }

    /// Says yes, be it for the first time or after another answer.
    void grant(long by, Instant now) {
        decide(NamingState.GRANTED, by, now);
    }

    /// Says no; what was agreed is withdrawn by that.
    void refuse(long by, Instant now) {
        decide(isGranted() ? NamingState.WITHDRAWN : NamingState.DECLINED, by, now);
    }

    private void decide(NamingState decision, long by, Instant now) {
        if (state == decision || (decision == NamingState.DECLINED && state == NamingState.WITHDRAWN)) {
            throw new AlreadyDecided();
        }
        state = decision;
        decidedById = by;
        decidedAt = now;
    }
}
