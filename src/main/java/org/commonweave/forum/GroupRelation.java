package org.commonweave.forum;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one group says that another is to it. It holds when the other says so too.
@Entity
@Table(name = "group_relations")
class GroupRelation {

    @EmbeddedId
    private GroupPair key;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @SuppressWarnings("UnusedVariable") // kept for those who ask later
    private long askedById;

    @SuppressWarnings("UnusedVariable") // kept for those who ask later
    private Instant askedAt;

    @Nullable
    private Instant agreedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected GroupRelation() {}

    GroupRelation(GroupPair key, Relation relation, long asker, Instant at) {
        this.key = key;
        this.relation = relation;
        askedById = asker;
        askedAt = at;
    }

    void agree(Instant at) {
        agreedAt = at;
    }

    boolean isAgreed() {
        return agreedAt != null;
    }

    boolean isAskedBy(long group) {
        return key.groupId() == group;
    }

    /// The group that is not this one.
    long other(long group) {
        return isAskedBy(group) ? key.otherId() : key.groupId();
    }

    /// What the other is to this group.
    Relation seenFrom(long group) {
        return isAskedBy(group) ? relation : relation.fromTheOther();
    }
}
