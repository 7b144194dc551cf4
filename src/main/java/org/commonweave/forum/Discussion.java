package org.commonweave.forum;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.commonweave.content.Content;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.Visibility;
import org.commonweave.content.Withheld;
import org.jspecify.annotations.Nullable;

/// Something that members of a group talk about. Its text is what it began with.
@Entity
@Table(name = "discussions")
@DiscriminatorValue(Discussion.KIND)
class Discussion extends Content {

    static final String KIND = NewDiscussion.KIND;

    private long number;

    private boolean question;
    private boolean pinned;

    @Nullable
    private Instant closedAt;

    @Nullable
    private Long closedById;

    private String outcome = "";

    @Nullable
    private Long aboutId;

    @Nullable
    private Long movedFromId;

    @Nullable
    private Instant movedAt;

    private int replies;
    private Instant lastActivityAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Discussion() {}

    Discussion(long number, Group group, NewDiscussion fresh, Instant at) {
        super(
                KIND,
                ForumPath.ofDiscussion(group.path(), number, fresh.text().text().title()));
        this.number = number;
        question = fresh.question();
        aboutId = fresh.about();
        lastActivityAt = at;
        comeInto(group);
    }

    /// Takes on the readers of its group.
    void comeInto(Group group) {
        readableBy(group.settings().readers(), group.id());
    }

    /// Goes to another group, and is for the readers of that from now on.
    void moveInto(Group group, Instant at) {
        movedFromId = groupId();
        movedAt = at;
        pinned = false;
        comeInto(group);
    }

    /// From which group it came last, and when.
    ///
    /// @param groupId `null` when that group is gone
    record Move(@Nullable Long groupId, Instant at) {}

    Optional<Move> move() {
        return Optional.ofNullable(movedAt).map(at -> new Move(movedFromId, at));
    }

    long number() {
        return number;
    }

    long groupId() {
        return group().orElseThrow();
    }

    Visibility readers() {
        return visibility();
    }

    boolean isForItsGroupAlone() {
        return visibility() == Visibility.GROUP;
    }

    boolean isPresent() {
        return !isInBin();
    }

    /// Whether others see it.
    boolean isShown() {
        return !isInBin() && withholding().isEmpty();
    }

    /// What others see for the first time begins now.
    @Override
    protected void show(Instant at) {
        if (withholding().filter(before -> before.state() != Withheld.HIDDEN).isPresent()) {
            lastActivityAt = at;
        }
        super.show(at);
    }

    boolean isQuestion() {
        return question;
    }

    boolean isPinned() {
        return pinned;
    }

    void pin(boolean toTheTop) {
        pinned = toTheTop;
    }

    void checkOpen() {
        if (closedAt != null) {
            throw new NotAllowed("forum.not-allowed.closed");
        }
    }

    void close(long closer, Instant at, String result) {
        closedAt = at;
        closedById = closer;
        outcome = result;
    }

    void reopen() {
        closedAt = null;
        closedById = null;
        outcome = "";
    }

    Optional<Closing> closing() {
        return closedAt == null || closedById == null
                ? Optional.empty()
                : Optional.of(new Closing(closedAt, closedById, outcome));
    }

    /// When, by whom and with what result a discussion was closed.
    record Closing(Instant at, long closerId, String outcome) {}

    Optional<Long> about() {
        return Optional.ofNullable(aboutId);
    }

    /// How many replies there have ever been, those that were removed among them.
    int replies() {
        return replies;
    }

    void replied(Instant at) {
        replies++;
        if (at.isAfter(lastActivityAt)) {
            lastActivityAt = at;
        }
    }

    Instant lastActivityAt() {
        return lastActivityAt;
    }
}
