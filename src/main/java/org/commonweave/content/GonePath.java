package org.commonweave.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// An address at which something lived until it was taken out of the bin for good. Only the reason is left.
@Entity
@Table(name = "gone_paths")
class GonePath {

    @Id
    private String path;

    private String reason;
    private Instant removedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected GonePath() {}

    GonePath(String path, String reason, Instant removedAt) {
        this.path = path;
        this.reason = reason;
        this.removedAt = removedAt;
    }

    Lookup.Gone lookup() {
        return new Lookup.Gone(path, reason, removedAt, false);
    }
}
