package org.commonweave.forum;

import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who has asked to join a group, or who was invited and has not answered yet.
@Entity
@Table(name = "group_candidates")
class Candidate {

    @EmbeddedId
    private MemberKey key;

    @Nullable
    private Long invitedById;

    @Convert(converter = LinesConverter.class)
    private List<String> answers;

    private Instant since;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Candidate() {}

    private Candidate(MemberKey key, @Nullable Long invitedById, List<String> answers, Instant since) {
        this.key = key;
        this.invitedById = invitedById;
        this.answers = answers;
        this.since = since;
    }

    static Candidate invited(MemberKey key, long host, Instant at) {
        return new Candidate(key, host, List.of(), at);
    }

    static Candidate asking(MemberKey key, List<String> answers, Instant at) {
        return new Candidate(key, null, answers, at);
    }

    boolean isInvited() {
        return invitedById != null;
    }

    long memberId() {
        return key.memberId();
    }

    List<String> answers() {
        return answers;
    }

    Instant since() {
        return since;
    }
}
