package org.commonweave.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.member.MemberSummary;
import org.commonweave.place.ui.PlaceLine;
import org.commonweave.story.StoryDetails.Credited;
import org.commonweave.story.StoryRow;
import org.jspecify.annotations.Nullable;

/// How stories say when, where and by whom.
final class StoryWords {

    private StoryWords() {}

    /// A day, or the first and the last of several.
    static HtmlContainer days(LocalDate from, Optional<LocalDate> to) {
        HtmlContainer days = Piece.element("span", "", Piece.day(from));
        to.ifPresent(last -> {
            days.add(" – ");
            days.add(Piece.day(last));
        });
        return days;
    }

    /// Where and when, in one line, if either is said.
    static Optional<HtmlContainer> scene(StoryRow story) {
        HtmlContainer scene = Piece.element("p", "story-scene");
        scene.add(PlaceLine.words(story.place(), story.exactness()));
        LocalDate from = story.from();
        if (from != null) {
            scene.add(story.place().isEmpty() ? "" : " · ");
            scene.add(days(from, ended(story.to())));
        }
        return Optional.of(scene).filter(_ -> !story.place().isEmpty() || from != null);
    }

    private static Optional<LocalDate> ended(@Nullable LocalDate day) {
        return Optional.ofNullable(day);
    }

    /// The names of people, the last after an “and”.
    static HtmlContainer people(List<Credited> people) {
        HtmlContainer names = Piece.element("span", "");
        for (int at = 0; at < people.size(); at++) {
            names.add(at == 0 ? "" : at == people.size() - 1 ? " " + Words.say("story.and") + " " : ", ");
            names.add(name(people.get(at)));
        }
        return names;
    }

    private static Component name(Credited person) {
        return person.member()
                .<Component>map(member -> Piece.link(member.path(), person.name()))
                .orElseGet(() -> Piece.text("span", "", person.name()));
    }

    static String names(List<MemberSummary> authors) {
        return String.join(", ", authors.stream().map(MemberSummary::name).toList());
    }
}
