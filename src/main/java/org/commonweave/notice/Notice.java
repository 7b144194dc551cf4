package org.commonweave.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That one person is told of one thing; [NoticeWriting] makes it.
@Entity
@Table(name = "notices")
@SuppressWarnings("UnusedVariable") // read by queries
class Notice {

    @Id
    private Long id;

    private Long memberId;

    @Nullable
    private Long contentId;

    private String event;
    private String what;
    private String said;

    @Nullable
    private Long actorId;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Nullable
    private Long becauseId;

    @Nullable
    private Long tagId;

    @Nullable
    private String path;

    @Nullable
    private String kind;

    @Nullable
    private String title;

    private Instant madeAt;

    @Nullable
    private Instant readAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Notice() {}
}
