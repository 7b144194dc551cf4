package org.commonweave.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.story.StoryLists;
import org.commonweave.story.StoryPath;

/// The ways to stories by tag, year and group.
class OtherStories extends Nav {

    OtherStories(StoryLists lists, Viewer viewer) {
        addClassName("story-others");
        getElement().setAttribute("aria-labelledby", "others");
        row(
                "story.by-tag",
                lists.tags(viewer).stream()
                        .map(count ->
                                chip("?tag=" + count.tag().slug(), count.tag().name(), count.items()))
                        .toList());
        row(
                "story.by-year",
                lists.years(viewer).stream()
                        .map(count -> chip("?year=" + count.year(), Integer.toString(count.year()), count.stories()))
                        .toList());
        row(
                "story.by-place",
                lists.places(viewer).stream()
                        .map(count -> chip(
                                "?place=" + count.place().slug(), count.place().name(), count.items()))
                        .toList());
        row(
                "story.by-group",
                lists.groups(viewer).stream()
                        .map(group -> Piece.link(StoryPath.ofGroup(group.path()), group.title(), "tag-chip"))
                        .toList());
    }

    /// Under a heading of their own.
    HtmlContainer section() {
        return Piece.section("page-section", "others", Words.say("story.others"), this);
    }

    private void row(String key, List<? extends Component> links) {
        if (!links.isEmpty()) {
            add(Piece.text("h3", "", Words.say(key)), Piece.list("ul", "tag-cloud", links, link -> link));
        }
    }

    private static Anchor chip(String query, String name, long stories) {
        Anchor chip = Piece.link(StoryPath.FRONT + query, "", "tag-chip");
        chip.add(Piece.text("span", "", name));
        chip.add(" ");
        chip.add(Piece.text("span", "count", Long.toString(stories)));
        return chip;
    }
}
