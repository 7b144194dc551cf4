package org.commonweave.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import org.commonweave.base.Words;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.Particulars;
import org.commonweave.content.ui.TextEditors;
import org.commonweave.content.ui.TextFields;
import org.commonweave.place.ui.PlaceFields;
import org.commonweave.story.NewStory;
import org.commonweave.story.StoryFacts;

/// The fields in which a story is told: its text, and folded below it what it says about itself.
class StoryFields extends TextFields {

    StoryFields(TextEditors editors, PlaceFields places) {
        super(editors, NewStory.KIND, Words.say("story.body"));
        below(
                part(
                        "scene",
                        true,
                        day(StoryFacts.FROM, "story.day-unfit", "story.start-missing"),
                        day(StoryFacts.TO, "story.end-before-start"),
                        Piece.element("div", "form", places.in(this)),
                        line(StoryFacts.PROJECT)),
                part(
                        "people",
                        false,
                        line(StoryFacts.TOLD_BY),
                        line(StoryFacts.CO_AUTHORS, "story.names-many"),
                        line(StoryFacts.EDITORS)),
                part("outcomes", false, outcomes()),
                part(
                        "honesty",
                        false,
                        sentences(StoryFacts.INTEREST),
                        line(StoryFacts.CHECKED_WITH),
                        line(StoryFacts.REPLY)),
                part(
                        "place",
                        false,
                        sentences(StoryFacts.USES),
                        sentences(StoryFacts.EXCERPT),
                        line(StoryFacts.SERIES),
                        number(StoryFacts.PART)));
    }

    private static Component part(String name, boolean open, Component... fields) {
        HtmlContainer part = Piece.element(
                "details",
                "edit-part",
                Piece.text("summary", "", Words.say("story.part." + name)),
                Piece.element("div", "form", fields));
        part.getElement().setAttribute("open", open);
        return part;
    }

    private LabelledInput line(String name, String... refusals) {
        return about(
                name,
                new LabelledInput(
                        Particulars.FIELD + name,
                        Words.say("story.field." + name),
                        Words.say("story.field." + name + ".hint")),
                refusals);
    }

    private LabelledInput sentences(String name) {
        return about(
                name,
                LabelledInput.ofSentences(
                        Particulars.FIELD + name,
                        Words.say("story.field." + name),
                        Words.say("story.field." + name + ".hint")));
    }

    private LabelledInput day(String name, String... refusals) {
        LabelledInput field = line(name, refusals);
        field.input().setType("date");
        return field;
    }

    private LabelledInput number(String name) {
        LabelledInput field = line(name, "story.number-unfit");
        field.input().getElement().setAttribute("inputmode", "numeric");
        return field;
    }

    private Component[] outcomes() {
        List<Component> all = new ArrayList<>(List.of(Piece.text("p", "field-hint", Words.say("story.outcomes.hint"))));
        for (int number = 1; number <= StoryFacts.MOST_OUTCOMES; number++) {
            all.add(outcome(number));
        }
        return all.toArray(Component[]::new);
    }

    private Component outcome(int number) {
        HtmlContainer group = Piece.element(
                "fieldset", "form edit-outcome", Piece.text("legend", "", Words.say("story.outcome.number", number)));
        for (String part : StoryFacts.OUTCOME) {
            String name = StoryFacts.outcome(number, part);
            LabelledInput field = about(
                    name,
                    new LabelledInput(
                            Particulars.FIELD + name,
                            Words.say("story.outcome." + part),
                            part.equals("what") || part.equals("source")
                                    ? Words.say("story.outcome." + part + ".hint")
                                    : ""));
            group.add(field);
        }
        return group;
    }
}
