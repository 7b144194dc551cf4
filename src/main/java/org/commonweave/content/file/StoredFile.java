package org.commonweave.content.file;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.commonweave.content.Content;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "files")
@SuppressWarnings("UnusedVariable") // read by queries
class StoredFile {

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    private String hash;
    private String name;
    private String mediaType;
    private long size;
    private Instant keptAt;

    /// Only for queries, too.
    @ElementCollection
    @CollectionTable(name = "file_bringers", joinColumns = @JoinColumn(name = "file_id"))
    @Column(name = "member_id")
    private Set<Long> bringers = Set.of();

    /// Only for queries: a picture may be used by thousands.
    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "content_files",
            joinColumns = @JoinColumn(name = "file_id"),
            inverseJoinColumns = @JoinColumn(name = "content_id"))
    private Set<Content> users = Set.of();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredFile() {}

    Instant keptAt() {
        return keptAt;
    }

    FileDetails details() {
        return new FileDetails(hash, name, mediaType, size);
    }
}
