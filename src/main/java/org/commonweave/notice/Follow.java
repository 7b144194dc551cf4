package org.commonweave.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// That somebody wants to be told of something; for queries only, [Follows] writes it.
@Entity
@Immutable
@Table(name = "follows")
@SuppressWarnings("UnusedVariable") // read by queries
class Follow {

    @Id
    private Long id;

    private Long memberId;

    @Nullable
    private Long contentId;

    @Nullable
    private Long tagId;

    @Nullable
    private Long personId;

    @Enumerated(EnumType.STRING)
    private Level level;

    private Instant since;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Follow() {}
}
