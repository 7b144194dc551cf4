package org.commonweave.link;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/// One item's text points at an address. The target is known as soon as something lives there.
@Entity
@Table(name = "links")
@SuppressWarnings("UnusedVariable") // read by queries
class Link {

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    private Long sourceId;
    private String targetPath;

    @Nullable
    private Long targetId;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Link() {}

    Link(long sourceId, String targetPath, @Nullable Long targetId) {
        this.sourceId = sourceId;
        this.targetPath = targetPath;
        this.targetId = targetId;
    }

    String targetPath() {
        return targetPath;
    }
}
