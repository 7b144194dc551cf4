package org.commonweave.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.content.ContentRef;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.story.Showcase;
import org.commonweave.story.StoryDetails.Chosen;

/// Whether a story stands before all others, for stewards.
///
/// @param again shows the desk as it is now
record ChoosingPart(Showcase showcase, CurrentViewer current, SerializableRunnable again) {

    Component of(ContentRef story, Optional<Chosen> chosen) {
        LabelledInput reason = LabelledInput.ofSentences(
                "reason", Words.say("story.desk.choose.reason"), Words.say("story.desk.choose.reason.hint"));
        LabelledInput until = new LabelledInput("until", Words.say("story.desk.choose.until"), "");
        until.input().setType("date");
        chosen.ifPresent(now -> {
            reason.setValue(now.reason());
            until.setValue(now.until().toString());
        });
        DeskPart part = new DeskPart("choose", again).says("story.desk.choose.text");
        part.asks(
                part.entry("story.desk.choose.go", until, () -> {
                    showcase.choose(current.viewer(), story.id(), reason.getValue(), day(until.getValue()));
                    return "story.desk.choose.done";
                }),
                reason,
                until);
        if (chosen.isPresent()) {
            part.offers(part.deed(
                    "story.desk.choose.stop",
                    "story.desk.choose.stopped",
                    () -> showcase.takeAway(current.viewer(), story.id())));
        }
        return part.box();
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            throw new TextNotAccepted("story.day-unfit");
        }
    }
}
