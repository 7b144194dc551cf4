package org.commonweave.content;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/// An address at which something used to live; it leads to the present one for ever.
@Entity
@Table(name = "old_paths")
class OldPath {

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    private String path;
    private Long contentId;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OldPath() {}

    OldPath(String path, long contentId) {
        this.path = path;
        this.contentId = contentId;
    }

    String path() {
        return path;
    }

    long contentId() {
        return contentId;
    }
}
