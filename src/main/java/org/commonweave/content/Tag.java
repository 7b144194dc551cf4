package org.commonweave.content;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A word by which items are found together. One that stands for another is carried by nothing: it is
/// another name, under which people look for it.
@Entity
@Table(name = "tags")
class Tag implements Subject<Tag> {

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    private String slug;
    private String name;

    @Nullable
    @ManyToOne
    @JoinColumn(name = "stands_for_id")
    private Tag standsFor;

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

    @Override
    public Tag meant() {
        return standsFor == null ? this : standsFor;
    }

    @Override
    public void standFor(Tag tag) {
        standsFor = tag;
    }

    @Override
    public void call(String newSlug, String newName) {
        slug = newSlug;
        name = newName;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String path() {
        return label().path();
    }

    /// It as it is shown.
    TagLabel label() {
        return new TagLabel(slug, name);
    }
}
