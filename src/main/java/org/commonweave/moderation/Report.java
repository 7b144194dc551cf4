package org.commonweave.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// That somebody says something is not right with a thing.
@Entity
@Table(name = "reports")
@SuppressWarnings("UnusedVariable") // read by queries, or kept for those who ask later
class Report {

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    private long contentId;
    private long reporterId;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String words;
    private Instant madeAt;

    /// Nothing instead of `false`: the database lets a person have one open report about a thing.
    @Nullable
    private Boolean isOpen = true;

    @Nullable
    private Instant settledAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Deed outcome;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Report() {}

    Report(long contentId, long reporterId, Ground ground, String words, Instant madeAt) {
        this.contentId = contentId;
        this.reporterId = reporterId;
        this.ground = ground;
        this.words = words;
        this.madeAt = madeAt;
    }

    void settle(Deed deed, Instant at) {
        isOpen = null;
        settledAt = at;
        outcome = deed;
    }

    long contentId() {
        return contentId;
    }

    long reporterId() {
        return reporterId;
    }

    Ground ground() {
        return ground;
    }

    String words() {
        return words;
    }

    Instant madeAt() {
        return madeAt;
    }

    Optional<Deed> outcome() {
        return Optional.ofNullable(outcome);
    }
}
