package org.commonweave.story.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Viewer;
import org.commonweave.story.StoryFilter;
import org.commonweave.story.StoryLists;
import org.commonweave.story.StorySummary;
import org.springframework.stereotype.Component;

/// The stories that were published last, as pictures with a few words.
@Component
public class LatestStories {

    private final StoryLists stories;
    private final StoryCards cards;

    LatestStories(StoryLists stories, StoryCards cards) {
        this.stories = stories;
        this.cards = cards;
    }

    /// Nothing where there is none that the person may read.
    public Optional<HtmlContainer> cards(Viewer viewer, int most) {
        List<StorySummary> newest = stories.list(StoryFilter.ALL, viewer, PageChoice.orLast(1, most))
                .items();
        return newest.isEmpty() ? Optional.empty() : Optional.of(cards.grid(newest));
    }
}
