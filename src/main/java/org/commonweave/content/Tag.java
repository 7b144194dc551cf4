package org.commonweave.content;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }
}
