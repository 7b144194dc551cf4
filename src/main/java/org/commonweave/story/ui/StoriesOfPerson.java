package org.commonweave.story.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ui.BesidePerson;
import org.commonweave.member.MemberSummary;
import org.commonweave.story.StoryLists;
import org.commonweave.story.StoryLists.CreditedStory;
import org.springframework.stereotype.Component;

/// On the page of a person: the stories in which they have a part, and which.
@Component
class StoriesOfPerson implements BesidePerson {

    private final StoryLists stories;

    StoriesOfPerson(StoryLists stories) {
        this.stories = stories;
    }

    @Override
    public Optional<HtmlContainer> find(MemberSummary person, Viewer viewer) {
        List<CreditedStory> found = stories.of(person.id(), viewer);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Piece.section(
                        "page-section",
                        "stories-of",
                        Words.say("story.stories"),
                        Piece.list("ul", "plain-list story-evidence", found, StoriesOfPerson::line)));
    }

    private static com.vaadin.flow.component.Component line(CreditedStory one) {
        HtmlContainer line = Piece.element(
                "div",
                "",
                Piece.link(one.summary().story().path(), one.summary().story().title()));
        line.add(" ");
        line.add(
                Piece.text("span", "count", Words.say("story.role." + one.role().word())));
        StoryWords.scene(one.summary().story()).ifPresent(line::add);
        return line;
    }
}
