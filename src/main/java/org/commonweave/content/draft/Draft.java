package org.commonweave.content.draft;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.commonweave.base.OneLine;
import org.commonweave.content.ContentText;
import org.commonweave.content.Particulars;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "drafts")
class Draft {

    @EmbeddedId
    private DraftKey key;

    @Version
    private long version;

    private String kind;

    @Nullable
    private Long contentId;

    private int baseRevision;
    private String title;
    private String summary;
    private String body;
    private String tags;
    private String particulars;
    private String comment;
    private String parent;
    private String device;
    private long step;
    private Instant beganAt;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Draft() {}

    /// Takes what was typed, unless something newer is here already.
    void keep(Unfinished typed, Sitting sitting, Instant now) {
        if (sitting.isOlderThan(step)) {
            return;
        }
        baseRevision = typed.baseRevision();
        title = typed.text().title();
        summary = typed.text().summary();
        body = typed.text().body();
        tags = String.join("\n", typed.text().tags());
        particulars = typed.text().particulars().text();
        comment = OneLine.of(typed.comment());
        parent = typed.parent();
        device = sitting.device().isEmpty() ? device : sitting.device();
        step = sitting.after(step);
        savedAt = now;
    }

    DraftDetails details() {
        ContentText text = new ContentText(
                title,
                summary,
                body,
                tags.isEmpty() ? List.of() : List.of(tags.split("\n", -1)),
                Particulars.parse(particulars));
        return new DraftDetails(
                key.name(),
                new Unfinished(kind, contentId, baseRevision, text, comment, parent),
                beganAt,
                savedAt,
                device);
    }
}
