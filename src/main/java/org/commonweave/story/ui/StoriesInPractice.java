package org.commonweave.story.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ui.BesideContent;
import org.commonweave.story.NewStory;
import org.commonweave.story.StoryLists;
import org.commonweave.story.StorySummary;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Below things of every other kind: the stories of those who have used them, whatever came of it.
@Component
@Order(0)
class StoriesInPractice implements BesideContent {

    private final StoryLists stories;

    StoriesInPractice(StoryLists stories) {
        this.stories = stories;
    }

    @Override
    public Optional<Part> find(ContentDetails content, Viewer viewer) {
        if (content.ref().kind().equals(NewStory.KIND)) {
            return Optional.empty();
        }
        List<StorySummary> found = stories.using(content.ref(), viewer);
        return found.isEmpty() ? Optional.empty() : Optional.of(part(found, stories.countUsing(content.ref(), viewer)));
    }

    private static Part part(List<StorySummary> found, long total) {
        HtmlContainer section = Piece.section(
                "page-section",
                "in-practice",
                Words.say("story.in-practice"),
                Piece.list("ul", "plain-list story-evidence", found, StoriesInPractice::line));
        return new Part(Words.say("story.in-practice.door", total), "in-practice", section);
    }

    private static com.vaadin.flow.component.Component line(StorySummary summary) {
        HtmlContainer line = Piece.element(
                "div", "", Piece.link(summary.story().path(), summary.story().title()));
        StoryWords.scene(summary.story()).ifPresent(line::add);
        if (!summary.story().outcome().isEmpty()) {
            line.add(Piece.text("p", "story-evidence-outcome", summary.story().outcome()));
        }
        return line;
    }
}
