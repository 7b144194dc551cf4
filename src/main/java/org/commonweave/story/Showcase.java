package org.commonweave.story;

import java.time.Clock;
import java.time.LocalDate;
import org.commonweave.base.Characters;
import org.commonweave.base.OneLine;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentTouched;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.PatientWriting;
import org.commonweave.content.TextNotAccepted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Which stories are shown first. Stewards choose them, say why, and until when.
@Service
public class Showcase {

    /// A sentence or two.
    public static final int MAX_REASON = 300;

    private final Stories stories;
    private final Choices choices;
    private final PatientWriting patient;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Showcase(Stories stories, Choices choices, PatientWriting patient, ApplicationEventPublisher events, Clock clock) {
        this.stories = stories;
        this.choices = choices;
        this.patient = patient;
        this.events = events;
        this.clock = clock;
    }

    /// Shows a story first, or for another reason and time than before.
    ///
    /// @param until the last day
    public void choose(Viewer viewer, long story, String reason, LocalDate until) {
        checkMayChoose(viewer);
        String why = OneLine.of(reason);
        if (Characters.isBlank(why) || why.length() > MAX_REASON) {
            throw new TextNotAccepted("story.choice.reason-needed", MAX_REASON);
        }
        if (until.isBefore(LocalDate.now(clock))) {
            throw new TextNotAccepted("story.choice.until-past");
        }
        patient.write(() -> {
            Story shown = stories.lock(story).filter(Story::isShown).orElseThrow(ContentMissing::new);
            events.publishEvent(new ContentTouched(shown.id()));
            return choices.save(
                    new Choice(shown.id(), why, until, viewer.member().orElseThrow(), clock.instant()));
        });
    }

    /// Shows it in its place among the others.
    public void takeAway(Viewer viewer, long story) {
        checkMayChoose(viewer);
        patient.write(() -> {
            choices.findByStoryId(story).ifPresent(choices::delete);
            events.publishEvent(new ContentTouched(story));
            return story;
        });
    }

    private static void checkMayChoose(Viewer viewer) {
        if (!viewer.isAtLeast(Role.STEWARD)) {
            throw new NotAllowed("story.not-allowed.choose");
        }
    }
}
