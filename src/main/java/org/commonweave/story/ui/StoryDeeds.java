package org.commonweave.story.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ui.ReaderDeed;
import org.commonweave.story.NamingService;
import org.commonweave.story.NewStory;
import org.commonweave.story.StoryLists;
import org.commonweave.story.StoryPath;

/// On the page of a group: the way to stories that ask whether they may name it, for those who look after it, or else
/// to the stories that do.
@org.springframework.stereotype.Component
class StoryDeeds implements ReaderDeed {

    private final StoryLists stories;
    private final NamingService namings;

    StoryDeeds(StoryLists stories, NamingService namings) {
        this.stories = stories;
        this.namings = namings;
    }

    @Override
    public Optional<Component> find(Subject subject, Viewer viewer) {
        return subject instanceof Subject.Item(ContentRef item) && !item.kind().equals(NewStory.KIND)
                ? find(item, viewer)
                : Optional.empty();
    }

    private Optional<Component> find(ContentRef item, Viewer viewer) {
        long waiting = namings.countWaiting(viewer, item.id());
        if (waiting > 0) {
            return Optional.of(Piece.link(StoryPath.CONSENT, Words.say("story.consent.waiting", waiting)));
        }
        long named = stories.countNaming(item.id(), viewer);
        return named == 0
                ? Optional.empty()
                : Optional.of(Piece.link(StoryPath.ofGroup(item.path()), Words.say("story.of-group", named)));
    }
}
