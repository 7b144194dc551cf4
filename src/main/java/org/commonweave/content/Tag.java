package org.commonweave.content;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "tags")
class Tag {

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    private String slug;
    private String name;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Tag() {}

    Tag(String slug, String name) {
        this.slug = slug;
        this.name = name;
    }

    /// The number by which the database and the index know it.
    long id() {
        return Objects.requireNonNull(id);
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    /// It as it is shown.
    TagLabel label() {
        return new TagLabel(slug, name);
    }
}
