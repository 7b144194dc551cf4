package org.commonweave.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.content.AlreadyDecided;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.OrderKeeping.Subject;
import org.commonweave.content.Visibility;
import org.jspecify.annotations.Nullable;

/// Something that was done to keep order: to what, why, by whom and as what. All of them together are the log.
@Entity
@Table(name = "measures")
@SuppressWarnings("UnusedVariable") // read by queries
class Measure {

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    @Nullable
    private Long contentId;

    @Nullable
    private String kind;

    /// Who could read what it was about: they may know that it was done.
    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.PUBLIC;

    @Nullable
    private Long groupId;

    private long memberId;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String reason;
    private long doneById;

    @Enumerated(EnumType.STRING)
    private Authority doneAs;

    private Instant doneAt;

    @Nullable
    private Instant endsAt;

    @Nullable
    private String appeal;

    @Nullable
    private Instant appealedAt;

    @Nullable
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Measure() {}

    /// @param member whom it concerns
    private Measure(Deed deed, long member, Viewer doer, Authority doneAs, Why why, Instant at) {
        this.deed = deed;
        this.memberId = member;
        this.ground = why.ground();
        this.reason = why.words();
        this.doneById = doer.member().orElseThrow();
        this.doneAs = doneAs;
        this.doneAt = at;
    }

    /// Something done to a thing, or to its author because of it.
    static Measure about(Subject thing, Deed deed, Viewer doer, Why why, Instant at) {
        Measure measure = new Measure(deed, thing.authorId(), doer, Authority.of(doer, thing.readers()), why, at);
        measure.contentId = thing.ref().id();
        measure.kind = thing.ref().kind();
        measure.visibility = thing.readers();
        measure.groupId = thing.group().orElse(null);
        return measure;
    }

    /// Something done about a person alone.
    static Measure about(long member, Deed deed, Viewer doer, Why why, Instant at) {
        return new Measure(deed, member, doer, Authority.of(doer, Visibility.PUBLIC), why, at);
    }

    /// Something done once more about what another measure was about.
    Measure followedBy(Deed next, Viewer doer, Why why, Instant at) {
        Measure measure = new Measure(next, memberId, doer, Authority.of(doer, visibility), why, at);
        measure.contentId = contentId;
        measure.kind = kind;
        measure.visibility = visibility;
        measure.groupId = groupId;
        return measure;
    }

    /// Why something is done.
    ///
    /// @param ground nothing where there is nothing wrong
    record Why(@Nullable Ground ground, String words) {

        static final Why ALL_IS_WELL = new Why(null, "");
    }

    /// Lets it end at a moment.
    ///
    /// @param everywhere whether it holds in the whole commons, and not only in the group
    Measure until(Instant end, boolean everywhere) {
        endsAt = end;
        if (everywhere) {
            groupId = null;
            visibility = Visibility.PUBLIC;
        }
        return this;
    }

    /// Lets it end earlier than was meant, and says whether it was still going on.
    boolean end(Instant at) {
        boolean isGoingOn = endsAt != null && endsAt.isAfter(at);
        if (isGoingOn) {
            endsAt = at;
        }
        return isGoingOn;
    }

    /// Asks for another look, which can be done once.
    void appeal(String words, Instant at) {
        if (!Deed.OPEN_TO_APPEAL.contains(deed)) {
            throw new NotAllowed("moderation.appeal.nothing");
        }
        if (appeal != null) {
            throw new NotAllowed("moderation.appeal.once");
        }
        appeal = words;
        appealedAt = at;
    }

    void answer(Instant at) {
        if (appeal == null || answeredAt != null) {
            throw new AlreadyDecided();
        }
        answeredAt = at;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    Deed deed() {
        return deed;
    }

    Optional<Long> contentId() {
        return Optional.ofNullable(contentId);
    }

    String kind() {
        return kind == null ? "" : kind;
    }

    Optional<Long> groupId() {
        return Optional.ofNullable(groupId);
    }

    Visibility visibility() {
        return visibility;
    }

    long memberId() {
        return memberId;
    }

    Optional<Ground> ground() {
        return Optional.ofNullable(ground);
    }

    String reason() {
        return reason;
    }

    long doneById() {
        return doneById;
    }

    Authority doneAs() {
        return doneAs;
    }

    Instant doneAt() {
        return doneAt;
    }

    Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    Optional<String> appeal() {
        return Optional.ofNullable(appeal);
    }

    boolean isAppealOpen() {
        return appeal != null && answeredAt == null;
    }

    boolean mayBeAppealed() {
        return appeal == null && Deed.OPEN_TO_APPEAL.contains(deed);
    }
}
