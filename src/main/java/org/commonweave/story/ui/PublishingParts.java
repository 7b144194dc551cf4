package org.commonweave.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.site.Site;
import org.commonweave.story.StoryDesk;
import org.commonweave.story.StoryDesk.Standing;

/// Who sees a story, and from when.
///
/// @param again shows the desk as it is now
record PublishingParts(StoryDesk desk, Site site, CurrentViewer current, SerializableRunnable again) {

    /// To show a draft to everybody, at once or at a moment.
    Component draft(ContentRef story, Standing standing) {
        NativeButton now = DeskPart.button("story.desk.publish.now", () -> publish(story));
        now.addClassName("button-primary");
        DeskPart part =
                new DeskPart("publish", again).says("story.desk.publish.text").offers(now);
        return standing.due()
                .map(at -> due(part, story, at))
                .orElseGet(() -> moment(part, story))
                .box();
    }

    private DeskPart due(DeskPart part, ContentRef story, Instant at) {
        HtmlContainer due = Piece.element("p", "notice");
        due.add(Words.say("story.desk.due") + " ");
        due.add(Piece.moment(at));
        return part.has(due)
                .offers(part.deed(
                        "story.desk.due.stop",
                        "story.desk.due.stopped",
                        () -> desk.unschedule(current.viewer(), story.id())));
    }

    private DeskPart moment(DeskPart part, ContentRef story) {
        LabelledInput moment =
                new LabelledInput("due", Words.say("story.desk.due.at"), Words.say("story.desk.due.hint"));
        moment.input().setType("datetime-local");
        return part.asks(
                part.entry("story.desk.due.go", moment, () -> {
                    desk.schedule(current.viewer(), story.id(), instant(moment.getValue()));
                    return "story.desk.due.done";
                }),
                moment);
    }

    private static Instant instant(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeParseException _) {
            throw new TextNotAccepted("story.due-unfit");
        }
    }

    private void publish(ContentRef story) {
        try {
            boolean waits = desk.publish(current.viewer(), story.id()).isPresent();
            Notices.say(Words.say(waits ? "story.published.waits" : "story.published"));
            GoOn.to(story.path());
        } catch (Refusal refusal) {
            Notices.say(refusal.sentence());
        }
    }

    /// The link that shows a draft to those who have it.
    Component preview(ContentRef story, Standing standing) {
        DeskPart part = new DeskPart("preview", again).says("story.desk.preview.text");
        String made = "story.desk.preview.made";
        SerializableRunnable open = () -> desk.openPreview(current.viewer(), story.id());
        if (standing.preview().isEmpty()) {
            return part.offers(part.deed("story.desk.preview.make", made, open)).box();
        }
        String path = standing.preview().get();
        return part.has(Piece.paragraph("story-link", Piece.link(path, site.address(path))))
                .offers(
                        part.deed("story.desk.preview.another", made, open),
                        part.deed(
                                "story.desk.preview.close",
                                "story.desk.preview.closed",
                                () -> desk.closePreview(current.viewer(), story.id())))
                .box();
    }

    /// To make a draft again of what others see.
    Component published(ContentDetails content) {
        DeskPart part = new DeskPart("published", again)
                .says(content.withheld().isPresent() ? "story.desk.withheld.text" : "story.desk.published.text");
        return part.offers(part.deed(
                        "story.desk.take-back",
                        "story.desk.taken-back",
                        () -> desk.takeBack(current.viewer(), content.ref().id())))
                .box();
    }
}
