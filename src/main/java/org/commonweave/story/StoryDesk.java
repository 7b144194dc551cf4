package org.commonweave.story;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentReading;
import org.commonweave.content.PatientWriting;
import org.commonweave.content.Publishing;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.content.Withholding;
import org.commonweave.content.file.OpenedDrafts;
import org.commonweave.member.Secret;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings stories before their readers: at once, at a moment, or as a draft for those who have its link.
@Service
public class StoryDesk {

    private final OwnStories own;
    private final Stories stories;
    private final Publishing publishing;
    private final ContentReading reading;
    private final PatientWriting patient;
    private final Clock clock;

    StoryDesk(
            OwnStories own,
            Stories stories,
            Publishing publishing,
            ContentReading reading,
            PatientWriting patient,
            Clock clock) {
        this.own = own;
        this.stories = stories;
        this.publishing = publishing;
        this.reading = reading;
        this.patient = patient;
        this.clock = clock;
    }

    /// How a story stands, for those who tell it.
    ///
    /// @param due when it is to be published, if that is settled
    /// @param preview the address at which others may read the draft, if there is one
    public record Standing(boolean isDraft, Optional<Instant> due, Optional<String> preview) {}

    @Transactional(readOnly = true)
    public Standing standing(Viewer viewer, long id) {
        Story story = own.find(viewer, id);
        return new Standing(story.isDraft(), story.dueAt(), story.preview().map(StoryPath::ofPreview));
    }

    /// Shows a draft to everybody, unless somebody has to look at it first. Twice is the same as once.
    ///
    /// @return why others still do not see it, if they do not
    public Optional<Withholding> publish(Viewer viewer, long id) {
        return patient.write(() -> {
            change(viewer, id, Story::becomeDueNoMore);
            return publishing.publish(viewer, id);
        });
    }

    /// Makes it a draft again.
    public void takeBack(Viewer viewer, long id) {
        publishing.takeBack(viewer, id);
    }

    /// Has a draft published at a moment to come.
    public void schedule(Viewer viewer, long id, Instant at) {
        if (!at.isAfter(clock.instant())) {
            throw new TextNotAccepted("story.due-past");
        }
        change(viewer, id, story -> story.becomeDue(at, viewer.member().orElseThrow()));
    }

    public void unschedule(Viewer viewer, long id) {
        change(viewer, id, Story::becomeDueNoMore);
    }

    /// Makes a link to the draft, which nobody can guess. An earlier one leads nowhere from then on.
    public void openPreview(Viewer viewer, long id) {
        String token = Secret.fresh().text();
        change(viewer, id, story -> story.openPreview(token));
    }

    public void closePreview(Viewer viewer, long id) {
        change(viewer, id, Story::closePreview);
    }

    @Bean
    static OpenedDrafts openedStories(ObjectProvider<StoryDesk> desk) {
        return secret ->
                desk.getObject().previewed(secret).map(content -> content.ref().id());
    }

    /// The draft to which a link leads, as its author sees it.
    @Transactional(readOnly = true)
    public Optional<ContentDetails> previewed(String token) {
        return stories.findByPreview(token).filter(Story::isDraft).flatMap(this::asItsAuthorSeesIt);
    }

    private Optional<ContentDetails> asItsAuthorSeesIt(Story story) {
        return reading.withId(story.id(), new Viewer(stories.authorOf(story.id()), Role.MEMBER));
    }

    private void change(Viewer viewer, long id, Consumer<Story> change) {
        patient.write(() -> {
            change.accept(own.lock(viewer, id));
            return id;
        });
    }
}
