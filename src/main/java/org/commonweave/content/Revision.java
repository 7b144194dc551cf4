package org.commonweave.content;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "revisions")
@SuppressWarnings("UnusedVariable") // read by queries
class Revision {

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    private Long contentId;
    private int number;
    private String title;
    private String summary;
    private String body;
    private String tags;
    private String particulars;
    private Long authorId;
    private String comment;
    private boolean minor;
    private boolean merged;
    private int size;
    private Instant createdAt;

    @Nullable
    private String idempotencyKey;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Revision() {}

    Revision(Content content, ContentEdit edit, boolean merged) {
        ContentText text = content.text();
        contentId = content.id();
        number = content.revision();
        title = text.title();
        summary = text.summary();
        body = text.body();
        tags = String.join("\n", text.tags());
        particulars = text.particulars().text();
        authorId = content.editorId();
        comment = edit.comment();
        minor = edit.minor();
        this.merged = merged;
        size = text.body().getBytes(StandardCharsets.UTF_8).length;
        createdAt = content.updatedAt();
        idempotencyKey = edit.idempotencyKey();
    }

    ContentText text() {
        return new ContentText(
                title,
                summary,
                body,
                tags.isEmpty() ? List.of() : List.of(tags.split("\n", -1)),
                Particulars.parse(particulars));
    }

    long contentId() {
        return contentId;
    }

    int number() {
        return number;
    }

    boolean isMerged() {
        return merged;
    }
}
