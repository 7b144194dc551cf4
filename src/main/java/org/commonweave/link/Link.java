package org.commonweave.link;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.commonweave.markup.LinkTarget;
import org.jspecify.annotations.Nullable;

/// One item's text points at an address, perhaps at a heading there. The target is known as soon as something lives
/// there.
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
    private String anchor;

    @Nullable
    private Long targetId;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Link() {}

    Link(long sourceId, LinkTarget target, @Nullable Long targetId) {
        this.sourceId = sourceId;
        this.targetPath = target.path();
        this.anchor = target.anchor();
        this.targetId = targetId;
    }

    long sourceId() {
        return sourceId;
    }

    LinkTarget target() {
        return new LinkTarget(targetPath, anchor);
    }
}
