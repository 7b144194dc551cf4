package org.commonweave.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That stewards show a story first, until a day.
@Entity
@Table(name = "story_choices")
@SuppressWarnings("UnusedVariable") // read by queries
class Choice {

    @Id
    private Long storyId;

    private String reason;

    @Column(name = "until_day")
    private LocalDate until;

    @Nullable
    private Long chosenById;

    private Instant chosenAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Choice() {}

    Choice(long storyId, String reason, LocalDate until, long chosenById, Instant chosenAt) {
        this.storyId = storyId;
        this.reason = reason;
        this.until = until;
        this.chosenById = chosenById;
        this.chosenAt = chosenAt;
    }

    long storyId() {
        return storyId;
    }

    String reason() {
        return reason;
    }

    LocalDate until() {
        return until;
    }
}
