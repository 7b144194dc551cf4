package org.commonweave.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.Steps;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.site.Site;
import org.commonweave.story.NamedGroup;
import org.commonweave.story.NamingService;
import org.commonweave.story.NamingState;
import org.commonweave.story.Showcase;
import org.commonweave.story.StoryDesk;
import org.commonweave.story.StoryReading;
import org.commonweave.story.StoryService;

/// What is done with a story besides writing it: who sees it and when, and which groups it may name.
@Route("stories/:slug/desk")
@PermitAll
class StoryDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STEP = "/desk";

    private final StoryService stories;
    private final StoryReading reading;
    private final StoryDesk desk;
    private final NamingService namings;
    private final Showcase showcase;
    private final CurrentViewer current;
    private final Site site;
    private String title = "";

    @SuppressWarnings("TooManyParameters") // wiring
    StoryDeskView(
            StoryService stories,
            StoryReading reading,
            StoryDesk desk,
            NamingService namings,
            Showcase showcase,
            CurrentViewer current,
            Site site) {
        this.stories = stories;
        this.reading = reading;
        this.desk = desk;
        this.namings = namings;
        this.showcase = showcase;
        this.current = current;
        this.site = site;
        addClassNames("page", "story-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = Steps.thing(event, STEP);
        switch (stories.at(path, viewer())) {
            case Lookup.Found(ContentDetails content) when content.mayEdit() -> show(content);
            case Lookup.Moved(String now) -> event.forwardTo(now.substring(1) + STEP);
            case Lookup.Found _, Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ ->
                event.forwardTo(path.substring(1));
        }
    }

    private void show(ContentDetails content) {
        ContentRef story = content.ref();
        title = Words.say("story.desk.of", story.title());
        removeAll();
        add(new PageTop(title).below(Piece.link(story.path(), story.title())));
        StoryDesk.Standing standing = desk.standing(viewer(), story.id());
        if (standing.isDraft()) {
            add(publishing(content, standing), preview(content, standing));
        } else {
            add(published(content));
        }
        add(groups(content));
        if (viewer().isAtLeast(Role.STEWARD) && content.withheld().isEmpty()) {
            add(choosing(content));
        }
    }

    private Component publishing(ContentDetails content, StoryDesk.Standing standing) {
        long id = content.ref().id();
        HtmlContainer part = part("publish");
        part.add(Piece.text("p", "", Words.say("story.desk.publish.text")));
        part.add(Piece.element(
                "div", "form-actions", button("story.desk.publish.now", true, () -> publish(content.ref()))));
        if (standing.due().isPresent()) {
            HtmlContainer due = Piece.element("p", "notice");
            due.add(Words.say("story.desk.due") + " ");
            due.add(Piece.moment(standing.due().get()));
            part.add(due);
            part.add(Piece.element(
                    "div",
                    "form-actions",
                    button(
                            "story.desk.due.stop",
                            false,
                            () -> again(content, "story.desk.due.stopped", () -> desk.unschedule(viewer(), id)))));
            return part;
        }
        LabelledInput moment =
                new LabelledInput("due", Words.say("story.desk.due.at"), Words.say("story.desk.due.hint"));
        moment.input().setType("datetime-local");
        part.add(form(
                moment,
                button(
                        "story.desk.due.go",
                        false,
                        () -> tried(moment, () -> {
                            desk.schedule(viewer(), id, moment(moment.getValue()));
                            Notices.say(Words.say("story.desk.due.done"));
                            show(fresh(content));
                        }))));
        return part;
    }

    private void publish(ContentRef story) {
        try {
            boolean waits = desk.publish(viewer(), story.id()).isPresent();
            Notices.say(Words.say(waits ? "story.published.waits" : "story.published"));
            GoOn.to(story.path());
        } catch (Refusal refusal) {
            Notices.say(refusal.sentence());
        }
    }

    private static Instant moment(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeParseException _) {
            throw new TextNotAccepted("story.due-unfit");
        }
    }

    private Component preview(ContentDetails content, StoryDesk.Standing standing) {
        long id = content.ref().id();
        HtmlContainer part = part("preview");
        part.add(Piece.text("p", "", Words.say("story.desk.preview.text")));
        Optional<String> address = standing.preview();
        address.ifPresent(path -> part.add(Piece.paragraph("story-link", Piece.link(path, site.address(path)))));
        HtmlContainer ways = Piece.element("div", "form-actions");
        ways.add(button(
                address.isPresent() ? "story.desk.preview.another" : "story.desk.preview.make",
                false,
                () -> again(content, "story.desk.preview.made", () -> desk.openPreview(viewer(), id))));
        if (address.isPresent()) {
            ways.add(button(
                    "story.desk.preview.close",
                    false,
                    () -> again(content, "story.desk.preview.closed", () -> desk.closePreview(viewer(), id))));
        }
        part.add(ways);
        return part;
    }

    private Component published(ContentDetails content) {
        HtmlContainer part = part("published");
        boolean decided = content.withheld().isPresent();
        part.add(Piece.text("p", "", Words.say(decided ? "story.desk.withheld.text" : "story.desk.published.text")));
        part.add(Piece.element(
                "div",
                "form-actions",
                button(
                        "story.desk.take-back",
                        false,
                        () -> again(
                                content,
                                "story.desk.taken-back",
                                () -> desk.takeBack(viewer(), content.ref().id())))));
        return part;
    }

    private Component groups(ContentDetails content) {
        long id = content.ref().id();
        HtmlContainer part = part("groups");
        part.add(Piece.text("p", "", Words.say("story.desk.groups.text")));
        var asked = namings.asked(viewer(), id);
        if (!asked.isEmpty()) {
            part.add(Piece.list("ul", "entries", asked, one -> named(content, one)));
        }
        LabelledInput path =
                new LabelledInput("group", Words.say("story.desk.group"), Words.say("story.desk.group.hint"));
        part.add(form(
                path,
                button(
                        "story.desk.group.ask",
                        false,
                        () -> tried(path, () -> {
                            NamingState state = namings.ask(viewer(), id, pathOf(path.getValue()));
                            Notices.say(Words.say(
                                    state == NamingState.GRANTED
                                            ? "story.desk.group.named"
                                            : "story.desk.group.asked"));
                            show(fresh(content));
                        }))));
        return part;
    }

    /// People copy whole addresses.
    private String pathOf(String typed) {
        String address = typed.strip();
        return address.startsWith(site.baseUrl())
                ? address.substring(site.baseUrl().length())
                : address;
    }

    private Component named(ContentDetails content, NamedGroup one) {
        HtmlContainer row = Piece.element(
                "div",
                "entry-row",
                Piece.element(
                        "div",
                        "",
                        Piece.link(one.group().path(), one.group().title()),
                        Piece.text("p", "entry-meta", Words.say("story.naming." + word(one.state())))));
        if (one.state() == NamingState.GRANTED || one.state() == NamingState.PENDING) {
            NativeButton forget = button(
                    "story.desk.group.forget",
                    false,
                    () -> again(
                            content,
                            "story.desk.group.forgotten",
                            () -> namings.forget(
                                    viewer(), content.ref().id(), one.group().id())));
            forget.getElement()
                    .setAttribute(
                            "aria-label",
                            Words.say(
                                    "story.desk.group.forget.what", one.group().title()));
            row.add(forget);
        }
        return row;
    }

    static String word(NamingState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private Component choosing(ContentDetails content) {
        long id = content.ref().id();
        HtmlContainer part = part("choose");
        part.add(Piece.text("p", "", Words.say("story.desk.choose.text")));
        LabelledInput reason = LabelledInput.ofSentences(
                "reason", Words.say("story.desk.choose.reason"), Words.say("story.desk.choose.reason.hint"));
        LabelledInput until = new LabelledInput("until", Words.say("story.desk.choose.until"), "");
        until.input().setType("date");
        var chosen = reading.details(content, viewer()).chosen();
        chosen.ifPresent(now -> {
            reason.setValue(now.reason());
            until.setValue(now.until().toString());
        });
        Div form = form(
                reason,
                button(
                        "story.desk.choose.go",
                        false,
                        () -> tried(until, () -> {
                            showcase.choose(viewer(), id, reason.getValue(), day(until.getValue()));
                            Notices.say(Words.say("story.desk.choose.done"));
                            show(fresh(content));
                        })));
        form.addComponentAtIndex(1, until);
        part.add(form);
        if (chosen.isPresent()) {
            part.add(Piece.element(
                    "div",
                    "form-actions",
                    button(
                            "story.desk.choose.stop",
                            false,
                            () -> again(content, "story.desk.choose.stopped", () -> showcase.takeAway(viewer(), id)))));
        }
        return part;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            throw new TextNotAccepted("story.day-unfit");
        }
    }

    private static HtmlContainer part(String name) {
        return Piece.section("page-section story-desk-part", name + "-title", Words.say("story.desk.title." + name));
    }

    private static Div form(LabelledInput field, NativeButton go) {
        Div form = new Div(field, Piece.element("div", "form-actions", go));
        form.addClassName("form");
        return form;
    }

    private static NativeButton button(String key, boolean isMain, SerializableRunnable press) {
        NativeButton button = new NativeButton(Words.say(key), _ -> press.run());
        button.addClassName("button");
        if (isMain) {
            button.addClassName("button-primary");
        }
        return button;
    }

    private static void tried(LabelledInput field, SerializableRunnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            field.setError(refusal.sentence());
        }
    }

    private void again(ContentDetails content, String done, SerializableRunnable deed) {
        try {
            deed.run();
            Notices.say(Words.say(done));
        } catch (Refusal refusal) {
            Notices.say(refusal.sentence());
        }
        show(fresh(content));
        Focus.keep();
    }

    private ContentDetails fresh(ContentDetails content) {
        return stories.at(content.ref().path(), viewer()) instanceof Lookup.Found(ContentDetails now) ? now : content;
    }

    private Viewer viewer() {
        return current.viewer();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
